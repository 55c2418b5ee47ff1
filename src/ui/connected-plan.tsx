import type { ConnectionDesk } from '../store/connection/connection-desk.ts';
import { mayShowPeople } from '../store/credential.ts';
import type { Store } from '../store/store.ts';
import { App, type AppProps } from './app.tsx';
import { Connected } from './connect/connected.tsx';

interface ConnectedPlanProps extends Omit<AppProps, 'store' | 'mayShowPeople'> {
  desk: ConnectionDesk<Store>;
}

/** The plan, over whichever connection there is. */
export function ConnectedPlan({ desk, ...props }: ConnectedPlanProps) {
  return (
    <Connected desk={desk} unsaved={({ billing }) => billing.now()?.unsaved()}>
      {(store, connection) => (
        <App
          {...props}
          store={store}
          mayShowPeople={mayShowPeople(connection, props.isSupportAdministrator)}
        />
      )}
    </Connected>
  );
}
