/** Keeps the tray as high as what is in it. */
export interface TrayHeight {
  /** Measures now. A frame of another site that is off screen hears of no resize and runs no animation frame. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/**
 * Tells `setHeight` each new height of `element` in CSS pixels. Never 0: that is what everything measures
 * while the tray is hidden, and an app that believed it would collapse.
 */
export function followHeight(element: HTMLElement, setHeight: (pixels: number) => void): TrayHeight {
  let last = 0;
  const measure = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || height === last) return;
    last = height;
    setHeight(height);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return { measure, stop: () => observer.disconnect() };
}
