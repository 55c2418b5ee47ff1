/** What is done in the app to reach a state. Its words are named by their keys in `translations/`. */
export type Step =
  | { readonly press: string }
  | { readonly fill: string; readonly with: string }
  /** Seconds, as often as the app tries again. */
  | { readonly wait: number };

/** A state of the app that somebody can be in front of, and how to get there. */
export interface AppState {
  readonly name: string;
  /** The parameters of the workbench's address. */
  readonly settings: {
    readonly scenario: string;
    readonly viewer?: string;
    readonly location?: 'new_ticket_sidebar' | 'user_sidebar' | 'nav_bar';
  };
  readonly steps: readonly Step[];
  /** The message that is on the screen when the state is reached, by its key in `translations/`. */
  readonly shows: string;
}

type Settings = AppState['settings'];

function state(name: string, settings: Settings, shows: string, ...steps: readonly Step[]): AppState {
  return { name, settings, steps, shows };
}

const press = (key: string): Step => ({ press: key });
const fill = (key: string, text: string): Step => ({ fill: key, with: text });

const team: Settings = { scenario: 'team' };
const beside = (scenario: string, viewer?: string): Settings => ({
  scenario,
  ...(viewer === undefined ? {} : { viewer }),
  location: 'user_sidebar',
});

/** A new company name, which no scenario has. */
const company = fill('billing.field.company', 'Fiction & Daughters');
const editing = [press('billing.title'), press('billing.form.edit')] as const;
const reviewing = [...editing, company, press('billing.form.review')] as const;
const saving = [...reviewing, press('billing.form.save')] as const;

const plans: readonly AppState[] = [
  state('loading', { scenario: 'never-answers' }, 'screen.loading.title'),
  state('both seats taken', team, 'limits.noneLeft'),
  state('in a new ticket', { ...team, location: 'new_ticket_sidebar' }, 'share.note.add'),
  state('a note added', team, 'share.note.added', press('share.note.add')),
  state('nearly full', { scenario: 'nearly-full' }, 'limits.left'),
  state('over a limit', { scenario: 'over' }, 'limits.over'),
  state('room everywhere', { scenario: 'room' }, 'summary.room'),
  state('all features', { scenario: 'enterprise' }, 'features.included', press('features.title')),
  state('not included', { scenario: 'not-included' }, 'limits.notIncluded'),
  state('nothing stated', { scenario: 'team-bare' }, 'features.none', press('features.title')),
  state('a plan that may not be read', { scenario: 'support-created-refused' }, 'heading.planRefused'),
  state('long words', { scenario: 'german' }, 'features.notIncluded', press('features.title')),
  state('odd types', { scenario: 'odd-types' }, 'account.notStated', press('account.title')),
  state('HTML as text', { scenario: 'text-as-html' }, 'account.key', press('account.title')),
  state('still counting', { scenario: 'still-counting' }, 'limits.counting'),
  state('lists refused', { scenario: 'refused-lists' }, 'limits.notCounted.refused'),
  state('too many requests while counting', { scenario: 'rate-limited-counting' }, 'limits.notCounted.busy'),
  state('a list without an end', { scenario: 'cursor-stuck' }, 'limits.notCounted.failed'),
  state('wrong settings', { scenario: 'settings-wrong' }, 'settings.accountOrigin'),
  state('a page of its own', { ...team, location: 'nav_bar' }, 'seatTable.counts'),
  state('a page of 2,000 agents', { scenario: 'agents-2000', location: 'nav_bar' }, 'seatTable.range'),
];

const problems: readonly AppState[] = [
  state('not an administrator', { ...team, viewer: 'agent' }, 'screen.notAdministrator.title'),
  state('no Chat', { scenario: 'no-chat' }, 'screen.noChat.title'),
  state('too many requests', { scenario: 'rate-limited' }, 'screen.rateLimited.title'),
  state('no answer', { scenario: 'never-answers' }, 'screen.noAnswer.title', { wait: 16 }),
  state('offline', { scenario: 'offline' }, 'screen.offline.title'),
  state('server error', { scenario: 'server-error' }, 'screen.failed.title'),
  state('unreadable', { scenario: 'html-200' }, 'screen.unreadable.title'),
  state(
    'a problem on a page of its own',
    { scenario: 'offline', location: 'nav_bar' },
    'screen.offline.title',
  ),
];

const connections: readonly AppState[] = [
  state('sign-in not accepted', { scenario: 'needs-token' }, 'connect.title'),
  state('token missing', { scenario: 'needs-token' }, 'connect.fault.missing', press('connect.connect')),
  state(
    'connected with a token',
    { scenario: 'needs-token' },
    'connect.byToken',
    fill('connect.field', 'owner-token'),
    press('connect.connect'),
  ),
  state(
    'disconnected',
    { scenario: 'needs-token' },
    'connect.disconnected',
    fill('connect.field', 'owner-token'),
    press('connect.connect'),
    press('connect.disconnect'),
  ),
  state(
    'disconnecting from a changed form',
    { scenario: 'needs-token' },
    'billing.leave.title',
    fill('connect.field', 'owner-token'),
    press('connect.connect'),
    ...editing,
    company,
    press('connect.disconnect'),
  ),
  state('shared connection', { scenario: 'legacy-shared-basic' }, 'connect.byShared'),
];

const seats: readonly AppState[] = [
  state('who holds a seat', team, 'seats.lastSeen', press('seats.show')),
  state('1,812 seats', { scenario: 'agents-2000' }, 'seats.neverSeen', press('seats.show')),
  state(
    'nobody found',
    team,
    'seats.noneFound',
    press('seats.show'),
    fill('seats.search', 'nobody of that name'),
  ),
  state('a profile with a seat', beside('team'), 'person.holdsSeat'),
  state('a profile disabled in Chat', beside('profile-disabled'), 'person.disabled'),
  state('a profile not found yet', beside('profile-without-seat'), 'person.notFoundYet'),
  state(
    'a profile without a seat',
    beside('profile-without-seat'),
    'person.holdsNoSeat',
    press('person.lookThrough'),
  ),
  state('asking about a profile', beside('never-answers'), 'person.asking'),
  state('a profile without an address', beside('profile-without-email'), 'person.noEmail'),
  state(
    'looking through all agents',
    beside('agents-never-answer'),
    'person.lookingThrough',
    press('person.lookThrough'),
  ),
  state('a profile, to an agent', beside('legacy-shared-bearer', 'agent'), 'person.forAdministrators'),
  state('a profile, not connected', beside('needs-token'), 'connect.title'),
];

const billing: readonly AppState[] = [
  state('billing contact', team, 'billing.form.edit', press('billing.title')),
  state(
    'billing kept in Admin Center',
    { scenario: 'support-created' },
    'billing.why.run-by-support',
    press('billing.title'),
    press('billing.why.show'),
  ),
  state(
    'billing, to another administrator',
    { ...team, viewer: 'administrator' },
    'billing.readOnly.not-owner-named',
    press('billing.title'),
  ),
  state('billing form', team, 'billing.form.review', ...editing),
  state('nothing changed', team, 'billing.form.nothingChanged', ...editing, press('billing.form.review')),
  state(
    'fields to correct',
    team,
    'billing.fault.count',
    ...editing,
    fill('billing.field.email', 'nobody'),
    press('billing.form.review'),
  ),
  state('review of the changes', team, 'billing.review.title', ...reviewing),
  state(
    'leaving a changed form',
    team,
    'billing.leave.title',
    ...editing,
    company,
    press('billing.form.cancel'),
  ),
  state('saved', team, 'billing.result.saved', ...saving),
  state('saving', { scenario: 'put-never-answered' }, 'billing.form.saving', ...saving),
  state('not known', { scenario: 'put-lost' }, 'billing.result.unknown', ...saving),
  state(
    'changed meanwhile',
    { scenario: 'changed-meanwhile' },
    'billing.conflict.title',
    ...editing,
    fill('billing.field.email', 'mine@example.com'),
    press('billing.form.review'),
    press('billing.form.save'),
  ),
  state('refused', { scenario: 'put-refused' }, 'billing.readOnly.refused', ...saving),
  state('not taken over', { scenario: 'put-not-taken-over' }, 'billing.result.notTakenOver', ...saving),
  state('not saved', { scenario: 'put-server-error' }, 'billing.result.failed', ...saving),
];

/** All of them, in the order of the gallery. */
export const appStates: readonly AppState[] = [...plans, ...problems, ...connections, ...seats, ...billing];
