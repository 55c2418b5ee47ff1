import { useBench } from './bench-context.ts';
import type { HostedApp } from './contract.ts';
import { submitTicket } from './submit-ticket.ts';
import { PaneApp } from './pane-app.tsx';
import { besideOf, placeName } from './place.ts';
import type { Comment, Tab } from './workspace.ts';
import { changeTab } from './workspace.ts';

const types: readonly { readonly type: Comment['type']; readonly label: string }[] = [
  { type: 'publicReply', label: 'Public reply' },
  { type: 'internalNote', label: 'Internal note' },
];

/** Where the agent writes, and where an app may write too. */
export function Composer({ tab, app }: { readonly tab: Tab; readonly app: HostedApp }) {
  const bench = useBench();
  const { comment, guid, place } = tab;
  const change = (part: Partial<Comment>) =>
    bench.workspace.update((before) => changeTab(before, guid, () => ({ comment: { ...comment, ...part } })));
  return (
    <form
      className={comment.type === 'internalNote' ? 'composer composer-internal' : 'composer'}
      aria-label={`Comment on ${placeName(place)}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submitTicket(bench, guid);
      }}
    >
      <select
        aria-label="Comment type"
        value={comment.type}
        onChange={({ currentTarget }) =>
          change({ type: currentTarget.value === 'internalNote' ? 'internalNote' : 'publicReply' })
        }
      >
        {types.map(({ type, label }) => (
          <option key={type} value={type}>
            {label}
          </option>
        ))}
      </select>
      <textarea
        aria-label="Comment"
        rows={3}
        value={comment.text}
        placeholder="Write here"
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <div className="composer-foot">
        <PaneApp app={app} location="ticket_editor" tab={guid} beside={besideOf(place)} />
        <button type="submit" className="button button-primary">
          Submit as Open
        </button>
      </div>
    </form>
  );
}
