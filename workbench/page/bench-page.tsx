import { useEffect } from 'react';
import { writeAddress } from './address.ts';
import { useBench } from './bench-context.ts';
import { BuildNotice } from './build-notice.tsx';
import { Controls } from './controls.tsx';
import { LogPanel } from './log-panel.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { chosenOf } from './sessions.ts';
import { useStore } from './store.ts';
import { Support } from './support.tsx';
import { openingOf } from './workspace.ts';

/** Keeps the address, and what the document says of itself, as the page is. */
function useDocument(): void {
  const bench = useBench();
  const settings = useStore(bench.settings);
  const workspace = useStore(bench.workspace);
  const session = useStore(bench.sessions.state);
  const sessionId = session.kind === 'ready' ? session.session.id : undefined;
  const catalogue = useStore(bench.sessions.catalogue);
  // The one that is shown, where the one that was asked for is not there.
  const chosen = catalogue && chosenOf(catalogue.scenarios, settings)?.scenario.id;
  const scenario = chosen ?? settings.scenario;
  const address = writeAddress({ ...settings, scenario }, openingOf(workspace));

  useEffect(() => history.replaceState(null, '', address), [address]);
  useEffect(() => {
    document.documentElement.dataset['scheme'] = settings.scheme;
  }, [settings.scheme]);
  useEffect(() => {
    if (sessionId === undefined) return undefined;
    // Whoever drives the page finds the requests of this session by it.
    document.documentElement.dataset['session'] = sessionId;
    return () => {
      delete document.documentElement.dataset['session'];
    };
  }, [sessionId]);
}

/** Which real account it is that is open, as long as one is. */
function AccountNotice() {
  const bench = useBench();
  const settings = useStore(bench.settings);
  const catalogue = useStore(bench.sessions.catalogue);
  const notice = catalogue && chosenOf(catalogue.scenarios, settings)?.scenario.notice;
  return notice === undefined ? null : <p className="account-notice">{notice}</p>;
}

export function BenchPage() {
  const { settings } = useBench();
  const { areControlsOpen } = useStore(settings);
  useDocument();
  return (
    <div className="bench">
      {areControlsOpen && <Controls />}
      <main className="stage">
        <BuildNotice />
        <AccountNotice />
        <Support />
        <LogPanel />
      </main>
      <ModalDialog />
    </div>
  );
}
