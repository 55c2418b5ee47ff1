import type { Locator } from 'playwright-core';

/** Whether what a person types goes to this element, in whichever frame it is. */
export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement && document.hasFocus());
}
