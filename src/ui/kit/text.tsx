import { LG, MD, SM } from '@zendeskgarden/react-typography';
import type { ReactNode } from 'react';

/** Garden renders headings as `div` unless told: the level is part of the page's outline. */
export function Heading({ level, id, children }: { level: 1 | 2 | 3; id?: string; children: ReactNode }) {
  const Size = level === 1 ? LG : MD;
  return (
    <Size tag={`h${level}`} isBold id={id}>
      {children}
    </Size>
  );
}

export function Text({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <MD tag="p" id={id}>
      {children}
    </MD>
  );
}

export function SmallText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <SM tag="p" id={id} className="small-text">
      {children}
    </SM>
  );
}
