import type { Frame } from 'playwright-core';

/**
 * Doubles the size of all text and of nothing else, as a browser does that zooms text alone (WCAG 2.2, 1.4.4).
 * Where a browser zooms the page, a tray keeps its width in CSS pixels, and so its layout.
 */
export async function doubleText(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('#app *')];
    const sizes = elements.map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) };
    });
    for (const [index, element] of elements.entries()) {
      const { fontSize = 0, lineHeight = 0 } = sizes[index] ?? {};
      element.style.fontSize = `${fontSize * 2}px`;
      if (!Number.isNaN(lineHeight)) element.style.lineHeight = `${lineHeight * 2}px`;
    }
  });
}
