import type { Locator } from 'playwright-core';

export interface Colours {
  readonly isGroundLight: boolean;
  /** Of the text on its ground, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
  readonly contrast: number;
}

/** The colours in which an element's text stands on the nearest ground around it that is painted. */
export async function coloursOf(element: Locator): Promise<Colours> {
  const { text, ground } = await element.evaluate((node) => {
    const grounds = [];
    for (let around: Element | null = node; around !== null; around = around.parentElement) {
      grounds.push(getComputedStyle(around).backgroundColor);
    }
    const painted = grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)');
    return { text: getComputedStyle(node).color, ground: painted ?? 'rgb(255, 255, 255)' };
  });
  const [darker = 0, lighter = 0] = [luminance(text), luminance(ground)].sort((one, other) => one - other);
  return { isGroundLight: luminance(ground) > 0.5, contrast: (lighter + 0.05) / (darker + 0.05) };
}

/** From 0 (black) to 1 (white), of a colour as `rgb(…)` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
