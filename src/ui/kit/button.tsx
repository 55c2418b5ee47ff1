import type { MouseEvent, ReactNode, Ref } from 'react';
import { useSurroundings } from './surroundings.tsx';

interface ButtonProps {
  children: ReactNode;
  /** Not needed where `type` is `submit`: its form does the work. */
  onClick?: (event: MouseEvent) => void;
  /** Filled, for what a person came to do once they have begun; everything else is outlined. */
  isPrimary?: boolean;
  /** Filled too, for what destroys something. */
  isDanger?: boolean;
  /** Without an outline, for what stands in a row with text. */
  isBasic?: boolean;
  /** Does nothing for now, such as while something is under way; stays in the order of focus, so that none is lost. */
  isBusy?: boolean;
  isExpanded?: boolean;
  controls?: string;
  type?: 'button' | 'submit';
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  isPrimary = false,
  isDanger = false,
  isBasic = false,
  isBusy = false,
  isExpanded,
  controls,
  type = 'button',
  buttonRef,
}: ButtonProps) {
  const look = isDanger
    ? 'garden-button-danger'
    : isPrimary
      ? 'garden-button-primary'
      : isBasic
        ? 'garden-button-basic'
        : 'garden-button';
  return (
    <button
      ref={buttonRef}
      type={type}
      className={`${look} button`}
      aria-disabled={isBusy || undefined}
      aria-expanded={isExpanded}
      aria-controls={controls}
      onClick={(event: MouseEvent) => {
        if (!isBusy) onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

/** A link that leaves the tray: always in a tab of its own, which gets no hold of this page. */
export function Link({ href, children }: { href: string; children: ReactNode }) {
  const { dir } = useSurroundings();
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="garden-link"
      dir={dir === 'rtl' ? dir : undefined}
    >
      {children}
    </a>
  );
}
