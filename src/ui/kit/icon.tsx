/** Small signs that go with a colour, since colour alone is never the sign. Decoration for assistive technology. */
const paths = {
  /** A circle with a tick. */
  good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.4 5-4 5a.75.75 0 0 1-1.1.06l-2-2 1.06-1.06 1.4 1.4 3.46-4.34L11.4 6Z',
  /** A triangle with a bar. */
  warning: 'M8 1.5 15.2 14H.8L8 1.5ZM7.25 6v4h1.5V6h-1.5Zm0 5v1.5h1.5V11h-1.5Z',
  /** A filled circle with a bar. */
  danger: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.75 3.5h1.5v5h-1.5v-5Zm0 6h1.5V12h-1.5v-1.5Z',
  /** An open circle with a dash. */
  none: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5 7.25h6v1.5H5v-1.5Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon--${name}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" d={paths[name]} />
    </svg>
  );
}
