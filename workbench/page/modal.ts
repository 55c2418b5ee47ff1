/** The one dialog that an app may open, itself an instance of the app. */
export interface Modal {
  readonly guid: string;
  /** Of its page, as the app gave it. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export const modalSize = { width: 560, height: 320 } as const;

/** The pixels of a `resize`: a number, or "120" or "120px". Other units are `undefined`. */
export function pixelsIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  const [, digits] = (typeof value === 'string' ? /^(\d+(?:\.\d+)?)(?:px)?$/.exec(value) : null) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
