import { Tag as GardenTag } from '@zendeskgarden/react-tags';
import type { ReactNode } from 'react';

export function Tag({ children, isGood = false }: { children: ReactNode; isGood?: boolean }) {
  return (
    <GardenTag size="small" className="tag" {...(isGood ? { hue: 'green' } : {})}>
      <span>{children}</span>
    </GardenTag>
  );
}
