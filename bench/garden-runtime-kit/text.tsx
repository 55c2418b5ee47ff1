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

interface TextProps {
  id?: string;
  /** The text comes from the API, in whatever language, and so in whatever direction. */
  isForeign?: boolean;
  children: ReactNode;
}

export function Text({ id, isForeign = false, children }: TextProps) {
  return (
    <MD tag="p" id={id} dir={isForeign ? 'auto' : undefined}>
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
