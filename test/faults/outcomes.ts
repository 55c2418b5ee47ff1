/**
 * What a fault comes to on the screen.
 *
 * - `whole`: all is there, as if nothing had happened.
 * - `screen`: a screen of its own, since there is nothing else to show.
 * - `kept`: what was shown stays, and the foot says why it is no newer.
 * - `row`: the limit of that list says why it has no count; all else is there.
 * - `no-plan`: what is in use is there, and nothing of the plan.
 * - `look-through`: beside a profile, a way to find out by reading all agents.
 * - `saved`, `draft`, `form`, `not-taken-over`, `read-only`: what became of an update. But for `saved`, what
 *   was typed is still there: in the review, in the form, or to be copied beside the contact.
 */
export type Outcome =
  | { readonly kind: 'whole' }
  | { readonly kind: 'screen'; readonly title: string; readonly says: string; readonly next: string }
  | { readonly kind: 'kept' | 'row' | 'no-plan' | 'look-through'; readonly says: string }
  | { readonly kind: 'saved' }
  | { readonly kind: 'draft'; readonly says: string; readonly next: 'Try again' | 'Check again' }
  | { readonly kind: 'form' | 'not-taken-over'; readonly says: string }
  | { readonly kind: 'read-only'; readonly says: string; readonly next: 'Check again' | 'Refresh' };

const tooMany = 'It answers again at';
const failed = 'Zendesk Chat answered with an error';
const unreadable = 'Zendesk Chat sent something that cannot be read';
const noAnswer = 'Zendesk Chat did not answer in time.';
const offline = 'The request did not get through to Zendesk.';

const again = { next: 'Try again' } as const;

/** By the name that the table gives it. `says` is a part of what is on the screen. */
export const outcomes = {
  whole: { kind: 'whole' },

  connect: {
    kind: 'screen',
    title: 'Connect to Chat',
    says: 'Zendesk Chat did not accept your sign-in.',
    ...again,
  },
  'for administrators': {
    kind: 'screen',
    title: 'For Chat administrators',
    says: 'Zendesk Chat lets only its administrators look up other agents.',
    next: 'Check again',
  },
  'no Chat': {
    kind: 'screen',
    title: 'No Chat on this account',
    says: 'An administrator can turn Chat on',
    next: 'Check again',
  },
  'too many': { kind: 'screen', title: 'Too many requests', says: tooMany, ...again },
  failed: { kind: 'screen', title: 'Chat has a problem', says: failed, ...again },
  unreadable: { kind: 'screen', title: 'Unreadable answer', says: unreadable, ...again },
  'no answer': { kind: 'screen', title: 'No answer from Chat', says: noAnswer, ...again },
  offline: { kind: 'screen', title: 'No connection', says: offline, ...again },

  'kept: too many': { kind: 'kept', says: tooMany },
  'kept: failed': { kind: 'kept', says: failed },
  'kept: unreadable': { kind: 'kept', says: unreadable },
  'kept: no answer': { kind: 'kept', says: noAnswer },
  'kept: offline': { kind: 'kept', says: offline },

  'row: refused': { kind: 'row', says: 'Not counted: Zendesk does not let you list them' },
  'row: absent': { kind: 'row', says: 'Not counted: this account has no list of them' },
  'row: busy': { kind: 'row', says: 'Not counted yet: too many requests' },
  'row: failed': { kind: 'row', says: 'Not counted: Zendesk Chat gave no usable answer' },

  'plan refused': { kind: 'no-plan', says: 'Zendesk does not let you read the plan of this Chat account' },
  'plan unstated': { kind: 'no-plan', says: 'Not stated by the plan' },
  'look through': { kind: 'look-through', says: 'Zendesk Chat did not find this email address at once.' },

  saved: { kind: 'saved' },
  'not saved: signed out': { kind: 'draft', says: 'Not saved: your sign-in ended.', ...again },
  'not saved: too many': { kind: 'draft', says: 'Not saved: too many requests.', ...again },
  'not saved: failed': { kind: 'draft', says: 'Not saved: Zendesk Chat has a problem', ...again },
  'not saved: its words': { kind: 'draft', says: 'Not saved. Zendesk says: ', ...again },
  'not saved: unreachable': { kind: 'draft', says: 'so nothing was sent. Try again in a moment.', ...again },
  'not saved: in the form': { kind: 'form', says: 'Not saved. Zendesk says: ' },
  'not saved: refused': {
    kind: 'read-only',
    says: 'Zendesk refused an update of this billing contact.',
    next: 'Check again',
  },
  'read-only': {
    kind: 'read-only',
    says: 'This Chat account was created in Zendesk Support.',
    next: 'Refresh',
  },
  'not known yet': {
    kind: 'draft',
    says: 'Not known yet whether it was saved: no answer came.',
    next: 'Check again',
  },
  'not read yet': { kind: 'draft', says: 'what is stored could not be read yet.', next: 'Check again' },
  'not taken over': { kind: 'not-taken-over', says: 'Zendesk did not take over: City.' },
} as const satisfies Readonly<Record<string, Outcome>>;

export type OutcomeName = keyof typeof outcomes;
