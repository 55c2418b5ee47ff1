/** Drawn on a grid of 16, in the colour of the text. */
const paths = {
  apps: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  chart: 'M2 14V2M2 14h12M5.5 11V8M8.5 11V5M11.5 11V7',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-up': 'M4 10l4-4 4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  home: 'M2 8l6-5.5L14 8M4 7v6.5h8V7',
  list: 'M2 4h12M2 8h12M2 12h8',
  mail: 'M2 4h12v9H2zM2 4.5l6 4.5 6-4.5',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  pause: 'M5.5 3v10M10.5 3v10',
  people:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 14c0-2.8 2-4.5 4.5-4.5s4.5 1.7 4.5 4.5M10.5 3a2.3 2.3 0 0 1 0 4.4M12 9.8c1.6.6 2.5 2 2.5 4.2',
  play: 'M5 3l8 5-8 5z',
  plus: 'M8 3v10M3 8h10',
  reload: 'M13 5.5A5.5 5.5 0 1 0 13.5 9M13.5 2v3.5H10',
  sliders: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 3v3M5.5 10v3',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  trash: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.5 9h6l.5-9',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function IconButton({
  name,
  label,
  onClick,
  isExpanded,
  isPressed,
}: {
  readonly name: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly isExpanded?: boolean;
  readonly isPressed?: boolean;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-expanded={isExpanded}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}
