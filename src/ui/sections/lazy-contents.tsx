import { useMemo, type ReactNode } from 'react';
import type { BillingDesk } from '../../store/billing-desk.ts';
import { both, later } from '../../store/later.ts';
import type { Store } from '../../store/store.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { LazyPart } from '../lazy-part.tsx';
import type * as Contents from './section-contents.ts';

const contents = later(() => import('./section-contents.ts'));

/** What one of the sections holds. */
export function LazyContents({ children }: { children: (contents: typeof Contents) => ReactNode }) {
  return (
    <LazyPart part={contents} loading={<Skeleton size="long" />}>
      {children}
    </LazyPart>
  );
}

/** What the section of the billing contact holds, and the contact's desk. */
export function LazyBilling({
  store,
  children,
}: {
  store: Store;
  children: (contents: typeof Contents, desk: BillingDesk) => ReactNode;
}) {
  const parts = useMemo(() => both(contents, store.billing), [store]);
  return (
    <LazyPart part={parts} loading={<Skeleton size="long" />}>
      {([loaded, desk]) => children(loaded, desk)}
    </LazyPart>
  );
}
