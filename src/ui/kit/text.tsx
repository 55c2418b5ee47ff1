import type { ReactNode } from 'react';

/** The level is part of the page's outline; the first is a little larger, the others look alike. */
export function Heading({ level, id, children }: { level: 1 | 2 | 3; id?: string; children: ReactNode }) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={level === 1 ? 'garden-heading-large' : 'garden-heading'}>
      {children}
    </Tag>
  );
}

interface TextProps {
  id?: string;
  /** The text comes from the API, in whatever language, and so in whatever direction. */
  isForeign?: boolean;
  children: ReactNode;
}

export function Text({ id, isForeign = false, children }: TextProps) {
  return (
    <p id={id} dir={isForeign ? 'auto' : undefined} className="garden-text">
      {children}
    </p>
  );
}

export function SmallText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="garden-text-small small-text">
      {children}
    </p>
  );
}
