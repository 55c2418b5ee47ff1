import type { HookOutcome } from '../zaf/hooks.ts';
import type { Bench } from './bench.ts';
import { placeName } from './place.ts';
import { changeTab } from './workspace.ts';

/** All instances of the app that stand in a tab. */
function instancesIn({ panes }: Bench, tab: string): string[] {
  return [
    tab,
    ...panes
      .get()
      .filter((pane) => pane.tab === tab)
      .map(({ guid }) => guid),
  ];
}

/** Asks all of them; the first refusal counts. */
async function askToSave(bench: Bench, tab: string): Promise<HookOutcome> {
  const outcomes = await Promise.all(
    instancesIn(bench, tab).map((guid) => bench.host.runHook(guid, 'ticket.save')),
  );
  return outcomes.find(({ kind }) => kind === 'refused') ?? { kind: 'allowed' };
}

/** Sends the comment of a ticket, if the app has nothing against it. */
export async function submitTicket(bench: Bench, guid: string): Promise<void> {
  const { workspace, toasts } = bench;
  const tell = (event: string) => {
    for (const instance of instancesIn(bench, guid)) bench.host.emit(instance, event);
  };
  const outcome = await askToSave(bench, guid);
  if (outcome.kind === 'refused') {
    toasts.show({ kind: 'error', text: outcome.reason }, undefined);
    tell('ticket.submit.fail');
    return;
  }
  const tab = workspace.get().tabs.find((candidate) => candidate.guid === guid);
  if (!tab) return;
  workspace.update((before) =>
    changeTab(before, guid, ({ comment, sent }) => ({
      comment: { ...comment, text: '' },
      sent: comment.text.trim() === '' ? sent : [...sent, comment],
    })),
  );
  const name = placeName(tab.place);
  toasts.show({ kind: 'notice', text: `${name.charAt(0).toUpperCase()}${name.slice(1)} was saved` }, 4000);
  tell('ticket.submit.done');
}
