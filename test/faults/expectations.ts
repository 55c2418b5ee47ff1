import type { CallName } from './calls.ts';
import type { FaultName } from './faults.ts';
import type { OutcomeName } from './outcomes.ts';

/** When a call goes wrong, and where the app stands then. */
export interface Column {
  readonly title: string;
  readonly place: 'plan' | 'pages' | 'profile' | 'form';
  /** Each of them goes wrong by itself, and all come to the same. */
  readonly calls: readonly CallName[];
  /** How many such calls are answered well before. */
  readonly after: number;
  /** How many such calls are made at once. */
  readonly atOnce: number;
  /** How many updates were sent by then. */
  readonly updates: 0 | 1;
}

export interface Moment<Columns extends readonly Column[] = readonly Column[]> {
  readonly title: 'First load' | 'Refresh' | 'A later page' | 'Save';
  readonly columns: Columns;
  /** What each fault comes to, column by column. */
  readonly rows: Readonly<Record<FaultName, { readonly [Index in keyof Columns]: OutcomeName }>>;
}

const column = (title: string, calls: readonly CallName[], more: Partial<Column> = {}): Column => ({
  title,
  calls,
  place: 'plan',
  after: 0,
  atOnce: 1,
  updates: 0,
  ...more,
});

const account = column('`GET /account`', ['account']);
const me = column('`GET /agents/me`', ['me']);
const lists = column('one of the lists', ['agents', 'departments', 'triggers', 'goals']);
const person = column('`GET /agents/email/…`', ['agentByEmail'], { place: 'profile' });
const page = column('`GET /agents?…`', ['agents'], { place: 'pages', after: 1, atOnce: 2 });
const before = column('`GET /account` before', ['account'], { place: 'form' });
const update = column('`PUT /account`', ['updateBilling'], { place: 'form', updates: 1 });
const after = column('`GET /account` after', ['account'], { place: 'form', after: 1, updates: 1 });

type Four = readonly [Column, Column, Column, Column];

const firstLoad: Moment<Four> = {
  title: 'First load',
  columns: [account, me, lists, person],
  // prettier-ignore
  rows: {
    'status 401':              ['connect',       'whole', 'row: refused', 'connect'],
    'status 403':              ['plan refused',  'whole', 'row: refused', 'for administrators'],
    'status 404':              ['no Chat',       'whole', 'row: absent',  'look through'],
    'status 405':              ['failed',        'whole', 'row: failed',  'failed'],
    'status 400 or 422':       ['failed',        'whole', 'row: failed',  'failed'],
    'status 409':              ['failed',        'whole', 'row: failed',  'failed'],
    'status 429':              ['too many',      'whole', 'row: busy',    'too many'],
    'status 500':              ['failed',        'whole', 'row: failed',  'failed'],
    'status 503':              ['failed',        'whole', 'row: failed',  'failed'],
    'status 502 or 504':       ['failed',        'whole', 'row: failed',  'failed'],
    'HTML with 200':           ['unreadable',    'whole', 'row: failed',  'unreadable'],
    'half of the JSON':        ['unreadable',    'whole', 'row: failed',  'unreadable'],
    'an empty body':           ['unreadable',    'whole', 'row: failed',  'unreadable'],
    'wrong types':             ['plan unstated', 'whole', 'row: failed',  'unreadable'],
    '10 MB more':              ['whole',         'whole', 'whole',        'whole'],
    'never answered':          ['no answer',     'whole', 'row: failed',  'no answer'],
    'answered too late':       ['no answer',     'whole', 'row: failed',  'no answer'],
    'answered twice':          ['whole',         'whole', 'whole',        'whole'],
    'lost on the way there':   ['offline',       'whole', 'row: failed',  'offline'],
    'lost on the way back':    ['offline',       'whole', 'row: failed',  'offline'],
    'lost, and arrives later': ['offline',       'whole', 'row: failed',  'offline'],
  },
};

const refresh: Moment<Four> = {
  title: 'Refresh',
  columns: [account, me, lists, person],
  // prettier-ignore
  rows: {
    'status 401':              ['connect',          'whole', 'row: refused', 'connect'],
    'status 403':              ['plan refused',     'whole', 'row: refused', 'for administrators'],
    'status 404':              ['no Chat',          'whole', 'row: absent',  'look through'],
    'status 405':              ['kept: failed',     'whole', 'row: failed',  'kept: failed'],
    'status 400 or 422':       ['kept: failed',     'whole', 'row: failed',  'kept: failed'],
    'status 409':              ['kept: failed',     'whole', 'row: failed',  'kept: failed'],
    'status 429':              ['kept: too many',   'whole', 'row: busy',    'kept: too many'],
    'status 500':              ['kept: failed',     'whole', 'row: failed',  'kept: failed'],
    'status 503':              ['kept: failed',     'whole', 'row: failed',  'kept: failed'],
    'status 502 or 504':       ['kept: failed',     'whole', 'row: failed',  'kept: failed'],
    'HTML with 200':           ['kept: unreadable', 'whole', 'row: failed',  'kept: unreadable'],
    'half of the JSON':        ['kept: unreadable', 'whole', 'row: failed',  'kept: unreadable'],
    'an empty body':           ['kept: unreadable', 'whole', 'row: failed',  'kept: unreadable'],
    'wrong types':             ['plan unstated',    'whole', 'row: failed',  'kept: unreadable'],
    '10 MB more':              ['whole',            'whole', 'whole',        'whole'],
    'never answered':          ['kept: no answer',  'whole', 'row: failed',  'kept: no answer'],
    'answered too late':       ['kept: no answer',  'whole', 'row: failed',  'kept: no answer'],
    'answered twice':          ['whole',            'whole', 'whole',        'whole'],
    'lost on the way there':   ['kept: offline',    'whole', 'row: failed',  'kept: offline'],
    'lost on the way back':    ['kept: offline',    'whole', 'row: failed',  'kept: offline'],
    'lost, and arrives later': ['kept: offline',    'whole', 'row: failed',  'kept: offline'],
  },
};

const laterPage: Moment<readonly [Column]> = {
  title: 'A later page',
  columns: [page],
  rows: {
    'status 401': ['row: refused'],
    'status 403': ['row: refused'],
    'status 404': ['row: absent'],
    'status 405': ['row: failed'],
    'status 400 or 422': ['row: failed'],
    'status 409': ['row: failed'],
    'status 429': ['row: busy'],
    'status 500': ['row: failed'],
    'status 503': ['row: failed'],
    'status 502 or 504': ['row: failed'],
    'HTML with 200': ['row: failed'],
    'half of the JSON': ['row: failed'],
    'an empty body': ['row: failed'],
    'wrong types': ['row: failed'],
    '10 MB more': ['whole'],
    'never answered': ['row: failed'],
    'answered too late': ['row: failed'],
    'answered twice': ['whole'],
    'lost on the way there': ['row: failed'],
    'lost on the way back': ['row: failed'],
    'lost, and arrives later': ['row: failed'],
  },
};

const save: Moment<readonly [Column, Column, Column]> = {
  title: 'Save',
  columns: [before, update, after],
  // prettier-ignore
  rows: {
    'status 401':              ['not saved: signed out',  'not saved: failed',      'not read yet'],
    'status 403':              ['not saved: failed',      'not saved: refused',     'not read yet'],
    'status 404':              ['not saved: failed',      'not saved: refused',     'not read yet'],
    'status 405':              ['not saved: failed',      'not saved: refused',     'not read yet'],
    'status 400 or 422':       ['not saved: failed',      'not saved: in the form', 'not read yet'],
    'status 409':              ['not saved: failed',      'not saved: its words',   'not read yet'],
    'status 429':              ['not saved: too many',    'not saved: too many',    'not read yet'],
    'status 500':              ['not saved: failed',      'not saved: failed',      'not read yet'],
    'status 503':              ['not saved: failed',      'not saved: failed',      'not read yet'],
    'status 502 or 504':       ['not saved: failed',      'not known yet',          'not read yet'],
    'HTML with 200':           ['not saved: unreachable', 'not known yet',          'not read yet'],
    'half of the JSON':        ['not saved: unreachable', 'saved',                  'not read yet'],
    'an empty body':           ['not saved: unreachable', 'not taken over',         'not read yet'],
    'wrong types':             ['read-only',              'saved',                  'read-only'],
    '10 MB more':              ['saved',                  'saved',                  'saved'],
    'never answered':          ['not saved: unreachable', 'not known yet',          'not read yet'],
    'answered too late':       ['not saved: unreachable', 'saved',                  'not read yet'],
    'answered twice':          ['saved',                  'saved',                  'saved'],
    'lost on the way there':   ['not saved: unreachable', 'not known yet',          'not read yet'],
    'lost on the way back':    ['not saved: unreachable', 'saved',                  'not read yet'],
    'lost, and arrives later': ['not saved: unreachable', 'saved',                  'not read yet'],
  },
};

/** Every call that goes wrong, in every way, at every time that it is made. */
export const moments: readonly Moment[] = [firstLoad, refresh, laterPage, save];
