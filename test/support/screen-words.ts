import type { Frame } from 'playwright-core';

/** All words of a screen that somebody can see or hear, one text a line. */
export async function screenWords(frame: Frame): Promise<string> {
  const texts = await frame.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'];
    return [...document.querySelectorAll('#app *')].flatMap((element) => [
      element.textContent,
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ...attributes.map((name) => element.getAttribute(name)),
    ]);
  });
  return texts
    .filter((text) => text !== null)
    .map((text) => text.replaceAll(/\s+/g, ' '))
    .join('\n');
}
