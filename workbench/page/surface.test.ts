import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Instance } from '../zaf/instance.ts';
import { readAddress } from './address.ts';
import type { Modal } from './modal.ts';
import { closedPane, type Pane } from './panes.ts';
import { sampleSession } from './sample-app.ts';
import { createStore } from './store.ts';
import { actionsOf } from './surface-actions.ts';
import { readersOf, writersOf } from './surface-values.ts';
import { createToasts } from './toasts.ts';
import { openPlace, openWorkspace } from './workspace.ts';

const person = { id: 1, name: 'Ann', email: 'ann@example.com', locale: 'fr' };

function createDesk(search = '?locale=de&scheme=dark', values: Readonly<Record<string, unknown>> = {}) {
  const { settings, opening } = readAddress(search);
  const workspace = createStore(openWorkspace(opening, () => 'ticket'));
  workspace.update((before) => openPlace(before, { kind: 'profile' }, 'profile'));
  const parts = {
    settings: createStore(settings),
    workspace,
    modal: createStore<Modal | undefined>(undefined),
    session: () => ({
      ...{ ...sampleSession, viewer: person, values },
      profile: { ...person, name: 'Bob' },
    }),
    toasts: createToasts(),
    panes: createStore<readonly Pane[]>([]),
    closeModal: vi.fn(),
    setPaneOpen: vi.fn(),
    emit: vi.fn(),
    note: vi.fn(),
    newGuid: () => 'new',
  };
  const instance = (guid: string, location: string): Instance => ({
    ...{ guid, location, window: { postMessage: () => undefined }, origin: '', beside: {} },
  });
  return {
    ...parts,
    readers: readersOf(parts),
    writers: writersOf(parts),
    actions: actionsOf(parts),
    ticket: instance('ticket', 'ticket_sidebar'),
    profile: instance('profile', 'user_sidebar'),
    dialog: instance('new', 'modal'),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what an app finds in Support', () => {
  it('is the viewer with the language that was chosen', () => {
    const { readers, ticket } = createDesk();
    expect(readers['currentUser']?.(ticket)).toMatchObject({ name: 'Ann', locale: 'de' });
    expect(readers['colorScheme']?.(ticket)).toBe('dark');
  });

  it('is the ticket or the person that it stands beside, and not the other', () => {
    const { readers, ticket, profile } = createDesk();
    expect(readers['ticket']?.(ticket)).toMatchObject({ id: 101 });
    expect(() => readers['ticket']?.(profile)).toThrow('no ticket');
    expect(readers['user']?.(profile)).toMatchObject({ name: 'Bob' });
    expect(() => readers['user']?.(ticket)).toThrow('no user');
  });

  it('is a comment that it can make internal, read back and write to', () => {
    const { readers, writers, actions, ticket, profile } = createDesk();
    writers['comment.type']?.(ticket, 'internalNote', 'comment.type');
    actions['comment.appendText']?.(ticket, ['Hello']);
    actions['comment.appendText']?.(ticket, [' there']);
    expect(readers['comment']?.(ticket)).toEqual({ type: 'internalNote', text: 'Hello there' });
    expect(() => writers['comment.type']?.(ticket, 'tweet', 'comment.type')).toThrow('tweet');
    expect(() => readers['comment']?.(profile)).toThrow('no ticket');
  });

  it('is a comment that stays as it is, whatever it is answered, where that was chosen', () => {
    const { readers, writers, ticket } = createDesk('?comments=fixed');
    writers['comment.type']?.(ticket, 'internalNote', 'comment.type');
    expect(readers['comment']?.(ticket)).toMatchObject({ type: 'publicReply' });
  });

  it('is a comment in tickets only', () => {
    const { writers, actions, profile } = createDesk();
    expect(() => writers['comment.text']?.(profile, 'Hello', 'comment.text')).toThrow('no ticket');
    expect(() => actions['comment.appendText']?.(profile, ['Hello'])).toThrow('no ticket');
  });

  it.each([
    [{ width: '100%', height: '420px' }, 420],
    [{ height: 77 }, 77],
    [{ height: '80vh' }, 100],
    [{ height: -5 }, 100],
    [{ height: Number.NaN }, 100],
    [undefined, 100],
  ])('is a frame that %j makes %i pixels high', (size, height) => {
    const { actions, workspace, ticket } = createDesk();
    actions['resize']?.(ticket, [size]);
    expect(workspace.get().tabs.find(({ guid }) => guid === 'ticket')?.height).toBe(height);
  });

  it('is one dialog at a time, which it can size and close', () => {
    const { actions, modal, closeModal, ticket, dialog } = createDesk();
    const wish = { location: 'modal', url: 'assets/modal.html', size: { width: '400px' } };
    expect(actions['instances.create']?.(ticket, [wish])).toEqual([{ instanceGuid: 'new' }]);
    expect(() => actions['instances.create']?.(ticket, [wish])).toThrow('Only one');
    actions['resize']?.(dialog, [{ height: '500px' }]);
    expect(modal.get()).toMatchObject({ width: 400, height: 500 });
    expect(() => actions['destroy']?.(ticket, [])).toThrow('Only a modal');
    actions['destroy']?.(dialog, []);
    expect(closeModal).toHaveBeenCalledTimes(1);
  });

  it('is other than the workbench’s own where the folder of answers says so', () => {
    const values = { currentUser: { name: 'Nina' }, ticket: { brand: { name: 'Acme' } }, sla: [1] };
    const { readers, ticket, profile } = createDesk('', values);
    expect(readers['currentUser']?.(ticket)).toMatchObject({ name: 'Nina', email: 'ann@example.com' });
    expect(readers['ticket']?.(ticket)).toMatchObject({ id: 101, brand: { name: 'Acme' } });
    expect(readers['sla']?.(ticket)).toEqual([1]);
    expect(() => readers['ticket']?.(profile)).toThrow('no ticket');
  });

  it('is a ticket whose fields it can set, and hears of that', () => {
    const { readers, writers, emit, ticket, profile } = createDesk();
    writers['ticket.subject']?.(ticket, 'Another', 'ticket.subject');
    writers['ticket.customField:*']?.(ticket, 'cross', 'ticket.customField:mood');
    expect(readers['ticket']?.(ticket)).toMatchObject({ subject: 'Another', 'customField:mood': 'cross' });
    expect(emit.mock.calls).toEqual([
      ['ticket', 'ticket.subject.changed', 'Another'],
      ['ticket', 'ticket.customField:mood.changed', 'cross'],
    ]);
    expect(() => writers['ticket.subject']?.(profile, 'Another', 'ticket.subject')).toThrow('no ticket');
  });

  it.each([
    [['show'], 'ticket', [['pane', true]]],
    [['hide'], 'ticket', [['pane', false]]],
    [['toggle'], 'ticket', [['pane', true]]],
    [[], 'ticket', [['pane', true]]],
    [[{ width: 400, height: 'auto' }], 'ticket', []],
  ])('is a popover that it can show, hide and size: %j', (args, tab, opened) => {
    const { actions, panes, setPaneOpen, ticket, profile } = createDesk();
    panes.update(() => [closedPane({ guid: 'pane', location: 'ticket_editor', tab })]);
    actions['popover']?.({ ...ticket, guid: 'pane', location: 'ticket_editor' }, args);
    expect(setPaneOpen.mock.calls).toEqual(opened);
    expect(panes.get()).toMatchObject([{ width: opened.length === 0 ? 400 : 320, height: 240 }]);
    expect(() => actions['popover']?.(profile, args)).toThrow('no popover in user_sidebar');
  });

  it('is the comment of the ticket at whose editor it stands', () => {
    const { readers, actions, panes, ticket } = createDesk();
    panes.update(() => [closedPane({ guid: 'pane', location: 'ticket_editor', tab: 'ticket' })]);
    const editor = { ...ticket, guid: 'pane', location: 'ticket_editor' };
    actions['ticket.editor.insert']?.(editor, ['Hello']);
    expect(readers['comment']?.(ticket)).toMatchObject({ text: 'Hello' });
  });

  it.each([
    ['https://evil.example/modal.html'],
    ['//evil.example/modal.html'],
    ['assets/../../workbench/page.js'],
    ['modal.html'],
  ])('is no dialog with %s, which is no page of the app', (url) => {
    const { actions, ticket } = createDesk();
    expect(() => actions['instances.create']?.(ticket, [{ location: 'modal', url }])).toThrow(url);
  });

  it.each([
    [['ticket', '205'], 'new', 0],
    [['ticket', 'new'], 'new', 0],
    [['user', 5], 'profile', 0],
    [['organization', 5], 'new', 0],
    [['nav_bar', 'app'], 'new', 0],
    [['views', 1], 'profile', 1],
  ])('is a way to %j', (args, front, notes) => {
    const { actions, workspace, note, ticket } = createDesk();
    actions['routeTo']?.(ticket, args);
    expect(workspace.get().front).toBe(front);
    expect(note).toHaveBeenCalledTimes(notes);
  });

  it.each([
    [['Saved'], 'notice', 5000],
    [['Saved', 'error', 100], 'error', 100],
    [['Saved', 'shout', 'long'], 'notice', 5000],
    [['Saved', 'alert', { sticky: true }], 'alert', undefined],
  ])('is a message %j, of kind %s, for %s ms', (args, kind, ms) => {
    const { actions, toasts, ticket } = createDesk();
    actions['notify']?.(ticket, args);
    expect(toasts.shown.get()).toMatchObject([{ kind, text: 'Saved' }]);
    vi.advanceTimersByTime(ms ?? 1_000_000);
    expect(toasts.shown.get()).toHaveLength(ms === undefined ? 1 : 0);
  });
});
