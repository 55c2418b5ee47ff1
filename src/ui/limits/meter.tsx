/** Where a compared limit stands, as a meter can draw it. */
export type Severity = 'room' | 'near' | 'reached' | 'over';

interface MeterProps {
  severity: Severity;
  used: number;
  max: number;
  /** The id of the limit's name. */
  labelledBy: string;
  /** The whole in words: "2 of 2 used, none left". */
  valueText: string;
}

/**
 * How much of a limit is used (WAI-ARIA `meter`). Over the limit, the bar is the use and a mark in it shows
 * where the limit is; a meter's value may not pass its maximum, so the words carry what is over.
 */
export function Meter({ severity, used, max, labelledBy, valueText }: MeterProps) {
  const isOver = used > max;
  return (
    <div
      className={`meter meter--${severity}`}
      role="meter"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(used, max)}
      aria-valuetext={valueText}
    >
      <div className="meter__fill" style={{ inlineSize: percent(isOver ? 1 : used / max) }} />
      {isOver && max > 0 ? (
        <div className="meter__limit" style={{ insetInlineStart: percent(max / used) }} />
      ) : null}
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
