/** Something that was promised of a figure: to be no more than `most`. */
export interface Target {
  readonly figure: string;
  readonly most: number;
  /** Missing where it could not be measured. */
  readonly value: number | undefined;
  /** How a number of this figure is written. */
  readonly write: (value: number) => string;
}

/** The row of a table: what it is, what it is to be, and whether it is. */
export function targetRow({ figure, most, value, write }: Target): readonly string[] {
  return [
    figure,
    value === undefined ? '–' : write(value),
    most === 0 ? '0' : `≤ ${write(most)}`,
    verdict(value, most),
  ];
}

function verdict(value: number | undefined, most: number): string {
  if (value === undefined) return 'not measured';
  if (value <= most) return 'met';
  return most === 0 ? 'missed' : `missed by ${Math.ceil((value / most - 1) * 100)} %`;
}
