import { describe, expect, it } from 'vitest';
import { placeName } from './place.ts';
import type { Workspace } from './workspace.ts';
import {
  beginClosing,
  bringToFront,
  changeTab,
  dropTab,
  fillTickets,
  openLocation,
  openNextTicket,
  openPlace,
  openTabs,
  openWhereOffered,
  openWorkspace,
  openingOf,
  reloadApp,
  surplusTickets,
} from './workspace.ts';

/** guid-1, guid-2, … or another name. */
function guids(name = 'guid'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${name}-${count}`;
  };
}

function open(location: string, tickets: number): Workspace {
  return openWorkspace({ location, tickets }, guids());
}

function namesOf(workspace: Workspace): string[] {
  return openTabs(workspace).map(({ place }) => placeName(place));
}

function frontOf(workspace: Workspace): string | undefined {
  const front = workspace.tabs.find(({ guid }) => guid === workspace.front);
  return front && placeName(front.place);
}

describe('what is open', () => {
  it.each([
    ['ticket_sidebar', 3, ['ticket #101', 'ticket #102', 'ticket #103'], 'ticket #101'],
    ['new_ticket_sidebar', 0, ['new ticket'], 'new ticket'],
    ['user_sidebar', 1, ['ticket #101', 'user profile'], 'user profile'],
    ['nav_bar', 1, ['ticket #101', 'page of the app'], 'page of the app'],
  ])('at first, with %s and %i tickets, is %j', (location, tickets, names, front) => {
    const workspace = open(location, tickets);
    expect(namesOf(workspace)).toEqual(names);
    expect(frontOf(workspace)).toBe(front);
    expect(openingOf(workspace)).toEqual({ location, tickets });
  });

  it('holds each place once: opening it again brings it to the front', () => {
    const workspace = openPlace(open('user_sidebar', 1), { kind: 'ticket', ticketId: 101 }, 'x');
    expect(namesOf(workspace)).toEqual(['ticket #101', 'user profile']);
    expect(frontOf(workspace)).toBe('ticket #101');
    expect(frontOf(openLocation(workspace, 'user_sidebar', 'x'))).toBe('user profile');
  });

  it('gains the next ticket in front', () => {
    const workspace = openNextTicket(open('ticket_sidebar', 2), 'x');
    expect(frontOf(workspace)).toBe('ticket #103');
  });

  it('grows to a number of tickets behind the one in front', () => {
    const workspace = fillTickets(open('user_sidebar', 0), 3, guids('more'));
    expect(namesOf(workspace)).toEqual(['user profile', 'ticket #101', 'ticket #102', 'ticket #103']);
    expect(frontOf(workspace)).toBe('user profile');
  });

  it('shrinks to a number of tickets from the end', () => {
    const surplus = surplusTickets(open('user_sidebar', 3), 1);
    expect(surplus.map(({ place }) => placeName(place))).toEqual(['ticket #103', 'ticket #102']);
  });

  it('closes for the agent at once, and for the app a moment later', () => {
    const closing = beginClosing(open('ticket_sidebar', 3), 'guid-1');
    expect(namesOf(closing)).toEqual(['ticket #102', 'ticket #103']);
    expect(frontOf(closing)).toBe('ticket #102');
    expect(closing.tabs).toHaveLength(3);
    expect(bringToFront(closing, 'guid-1')).toBe(closing);
    expect(dropTab(closing, 'guid-1').tabs).toHaveLength(2);
  });

  it('has nothing in front when the last tab is closed', () => {
    expect(beginClosing(open('ticket_sidebar', 1), 'guid-1').front).toBeUndefined();
  });

  it('keeps what the agent wrote, and its place in front, when the app is loaded anew', () => {
    const comment = { type: 'internalNote', text: 'Hello' } as const;
    const written = changeTab(open('ticket_sidebar', 1), 'guid-1', () => ({ comment, height: 700 }));
    const reloaded = reloadApp(written, 'guid-1', 'new');
    expect(reloaded.front).toBe('new');
    expect(reloaded.tabs[0]).toMatchObject({ guid: 'new', comment, height: 100 });
  });

  it.each([
    ['', { nav_bar: {}, user_sidebar: {} }, 'user profile'],
    ['', { top_bar: {} }, 'ticket #101'],
    ['', { ticket_sidebar: {}, nav_bar: {} }, 'ticket #101'],
    ['?location=ticket_sidebar', { nav_bar: {} }, 'ticket #101'],
  ])('begins, with the address %j, where an app is offered: %j', (search, offers, front) => {
    const opened = openWhereOffered(open('ticket_sidebar', 1), offers, search, 'new');
    expect(frontOf(opened)).toBe(front);
  });
});
