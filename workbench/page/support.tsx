import { BackgroundApp } from './background-app.tsx';
import { useBench } from './bench-context.ts';
import { startOver } from './desk.ts';
import { Rail } from './rail.tsx';
import { useStore } from './store.ts';
import { TabStrip } from './tab-strip.tsx';
import { TabView } from './tab-view.tsx';
import { ToastList } from './toast-list.tsx';

function Failure({ message }: { readonly message: string }) {
  const bench = useBench();
  return (
    <div className="blank" role="alert">
      <h2>The session did not start</h2>
      <p>{message}</p>
      <button type="button" className="button" onClick={() => startOver(bench)}>
        Try again
      </button>
    </div>
  );
}

/** Zendesk Support as an agent sees it: what is open, and one of it in front. */
export function Support() {
  const { workspace, sessions } = useBench();
  const { tabs, front } = useStore(workspace);
  const state = useStore(sessions.state);
  return (
    <div className="support">
      <Rail />
      <div className="support-main">
        <TabStrip />
        {state.kind === 'ready' && <BackgroundApp app={state.app} />}
        <ToastList />
        {state.kind === 'failed' && <Failure message={state.message} />}
        {state.kind === 'starting' && (
          <div className="blank" role="status">
            Starting a session…
          </div>
        )}
        {state.kind === 'ready' &&
          tabs.map((tab) => <TabView key={tab.guid} tab={tab} isFront={tab.guid === front} ready={state} />)}
        {state.kind === 'ready' && front === undefined && (
          <div className="blank">
            <h2>Nothing is open</h2>
            <p>Add a ticket to open the app beside it.</p>
          </div>
        )}
      </div>
    </div>
  );
}
