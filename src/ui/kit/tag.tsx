import type { ReactNode } from 'react';

export function Tag({ children, isGood = false }: { children: ReactNode; isGood?: boolean }) {
  return (
    <div className={`${isGood ? 'garden-tag-green' : 'garden-tag'} tag`}>
      <span>{children}</span>
    </div>
  );
}
