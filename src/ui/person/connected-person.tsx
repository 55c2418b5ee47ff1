import type { ConnectionDesk } from '../../store/connection/connection-desk.ts';
import { later } from '../../store/later.ts';
import type { PersonStore } from '../../store/person/person-store.ts';
import { Connected } from '../connect/connected.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { LazyPart } from '../lazy-part.tsx';

const personView = later(() => import('./person-view.tsx'));

/** Whether a person holds a seat, over whichever connection there is. */
export function ConnectedPerson({ desk }: { desk: ConnectionDesk<PersonStore> }) {
  return (
    <Connected desk={desk}>
      {(store) => (
        <LazyPart part={personView} loading={<Skeleton size="long" />}>
          {({ PersonView }) => <PersonView store={store} />}
        </LazyPart>
      )}
    </Connected>
  );
}
