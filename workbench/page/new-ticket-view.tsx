import { Composer } from './composer.tsx';
import type { HostedApp } from './contract.ts';
import type { Tab } from './workspace.ts';

/** A ticket that nobody has saved yet. */
export function NewTicketView({ tab, app }: { readonly tab: Tab; readonly app: HostedApp }) {
  return (
    <div className="place">
      <article className="conversation">
        <header className="place-head">
          <h2>New ticket</h2>
          <p>
            <span className="status status-new">new</span> Not saved yet
          </p>
        </header>
        <div className="new-ticket">
          <label>
            Requester <input type="text" placeholder="Search by name or e-mail" />
          </label>
          <label>
            Subject <input type="text" />
          </label>
        </div>
        <Composer tab={tab} app={app} />
      </article>
    </div>
  );
}
