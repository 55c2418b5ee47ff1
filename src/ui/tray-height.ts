/** Keeps the tray as high as what is in it. */
export interface TrayHeight {
  /** Measures now. A frame of another site that is off screen hears of no resize and runs no animation frame. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/**
 * Tells `setHeight` each new height of `element` in CSS pixels, and nothing while the tray is hidden: there
 * all is 0 high, or, with no width to stand in, as high as a word to a line makes it.
 */
export function followHeight(element: HTMLElement, setHeight: (pixels: number) => void): TrayHeight {
  let last = 0;
  const measure = () => {
    const box = element.getBoundingClientRect();
    const height = Math.ceil(box.height);
    if (box.width === 0 || height === 0 || height === last) return;
    last = height;
    setHeight(height);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return { measure, stop: () => observer.disconnect() };
}
