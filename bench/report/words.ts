import type { Figure } from './statistics.ts';

const nothing = '–';

/** "412 (398–431)": the median, and the range of the middle half. */
export function spread(figure: Figure | undefined, digits = 0): string {
  if (figure === undefined) return nothing;
  const { median, low, high } = figure;
  return `${decimal(median, digits)} (${decimal(low, digits)}–${decimal(high, digits)})`;
}

export function times(figure: Figure | undefined): string {
  return figure === undefined ? nothing : `${decimal(figure.median, 2)} ×`;
}

/** "1.21 × · 412 (398–431)": what it is against something else first, then what it is. */
export function ratioAndSpread(ratio: Figure | undefined, figure: Figure | undefined): string {
  return `${times(ratio)} · ${spread(figure)}`;
}

export function median(figure: Figure | undefined, digits = 0): string {
  return figure === undefined ? nothing : decimal(figure.median, digits);
}

/** Thousands of bytes. */
export function kilobytes(bytes: number): string {
  return decimal(bytes / 1000, 1);
}

export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? nothing : decimal(bytes / 1_000_000, 2);
}

export function decimal(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
