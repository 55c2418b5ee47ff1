import type { Opening } from './address.ts';
import type { Place } from './place.ts';
import { locationOf, locations, placeName, placeOfLocation, usualLocation } from './place.ts';

/** What an agent has open: each tab is a place in Support with one instance of the app beside it. */
export interface Workspace {
  readonly tabs: readonly Tab[];
  /** The guid of the tab in front. */
  readonly front: string | undefined;
}

export interface Tab {
  /** Of the app's instance. Another guid is another instance: that is what reloading the app means. */
  readonly guid: string;
  readonly place: Place;
  readonly comment: Comment;
  /** Of the ticket, where an app set them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Comments sent from here. */
  readonly sent: readonly Comment[];
  /** Of the app's frame, in CSS pixels, as the app last asked. */
  readonly height: number;
  readonly isCollapsed: boolean;
  /** Gone for the agent, kept a moment longer so that the app hears of it. */
  readonly isClosing: boolean;
}

export interface Comment {
  readonly type: 'publicReply' | 'internalNote';
  readonly text: string;
}

/** Frames are this high until the app asks for another height. */
const firstHeight = 100;
const firstTicketId = 101;

function newTab(place: Place, guid: string): Tab {
  const comment: Comment = { type: 'publicReply', text: '' };
  const shown = { height: firstHeight, isCollapsed: false, isClosing: false };
  return { guid, place, comment, fields: {}, sent: [], ...shown };
}

export function openTabs(workspace: Workspace): readonly Tab[] {
  return workspace.tabs.filter((tab) => !tab.isClosing);
}

function ticketIds(workspace: Workspace): number[] {
  return openTabs(workspace).flatMap(({ place }) => (place.kind === 'ticket' ? [place.ticketId] : []));
}

/** Brings a place to the front, in a new tab if none has it. */
export function openPlace(workspace: Workspace, place: Place, guid: string): Workspace {
  const there = openTabs(workspace).find((tab) => placeName(tab.place) === placeName(place));
  if (there) return { ...workspace, front: there.guid };
  return { tabs: [...workspace.tabs, newTab(place, guid)], front: guid };
}

export function openNextTicket(workspace: Workspace, guid: string): Workspace {
  const ticketId = Math.max(firstTicketId - 1, ...ticketIds(workspace)) + 1;
  return openPlace(workspace, { kind: 'ticket', ticketId }, guid);
}

export function bringToFront(workspace: Workspace, guid: string): Workspace {
  return openTabs(workspace).some((tab) => tab.guid === guid) ? { ...workspace, front: guid } : workspace;
}

/** The tab leaves the strip; its neighbour comes to the front if it was there. */
export function beginClosing(workspace: Workspace, guid: string): Workspace {
  const open = openTabs(workspace);
  const index = open.findIndex((tab) => tab.guid === guid);
  const neighbour = open[index + 1] ?? open[index - 1];
  return {
    tabs: workspace.tabs.map((tab) => (tab.guid === guid ? { ...tab, isClosing: true } : tab)),
    front: workspace.front === guid ? neighbour?.guid : workspace.front,
  };
}

export function dropTab(workspace: Workspace, guid: string): Workspace {
  return { ...workspace, tabs: workspace.tabs.filter((tab) => tab.guid !== guid) };
}

export function changeTab(
  workspace: Workspace,
  guid: string,
  change: (tab: Tab) => Partial<Omit<Tab, 'guid' | 'place'>>,
): Workspace {
  const tabs = workspace.tabs.map((tab) => (tab.guid === guid ? { ...tab, ...change(tab) } : tab));
  return { ...workspace, tabs };
}

/** Puts a new instance of the app in a tab; what the agent wrote stays. */
export function reloadApp(workspace: Workspace, guid: string, newGuid: string): Workspace {
  const renew = (tab: Tab): Tab => ({ ...tab, guid: newGuid, height: firstHeight });
  return {
    tabs: workspace.tabs.map((tab) => (tab.guid === guid ? renew(tab) : tab)),
    front: workspace.front === guid ? newGuid : workspace.front,
  };
}

/** The tickets that are more than `count`, last first: to be closed. */
export function surplusTickets(workspace: Workspace, count: number): readonly Tab[] {
  return openTabs(workspace)
    .filter((tab) => tab.place.kind === 'ticket')
    .slice(count)
    .reverse();
}

/** Opens tickets until there are `count`, in the background but for the first of all tabs. */
export function fillTickets(workspace: Workspace, count: number, newGuid: () => string): Workspace {
  let filled = workspace;
  for (let missing = count - ticketIds(workspace).length; missing > 0; missing -= 1) {
    filled = openNextTicket(filled, newGuid());
  }
  return { ...filled, front: workspace.front ?? openTabs(filled)[0]?.guid };
}

/** Brings a location to the front: the first ticket, the new ticket, the profile, the organization or the app's page. */
export function openLocation(workspace: Workspace, location: string, guid: string): Workspace {
  const kind = placeOfLocation(location);
  if (kind === undefined) return workspace;
  if (kind !== 'ticket') return openPlace(workspace, { kind }, guid);
  const first = openTabs(workspace).find((tab) => tab.place.kind === 'ticket');
  return first ? { ...workspace, front: first.guid } : openNextTicket(workspace, guid);
}

/** Where the address names no place, and the app is not offered in the usual one: the first that it is offered in. */
export function openWhereOffered(
  workspace: Workspace,
  offers: Readonly<Record<string, unknown>>,
  search: string,
  guid: string,
): Workspace {
  if (new URLSearchParams(search).has('location') || usualLocation in offers) return workspace;
  const first = locations.find(({ name }) => name in offers);
  return first ? openLocation(workspace, first.name, guid) : workspace;
}

export function openWorkspace({ location, tickets }: Opening, newGuid: () => string): Workspace {
  const beside = fillTickets({ tabs: [], front: undefined }, tickets, newGuid);
  return openLocation(beside, location, newGuid());
}

export function frontTab(workspace: Workspace): Tab | undefined {
  return workspace.tabs.find((tab) => tab.guid === workspace.front);
}

export function openingOf(workspace: Workspace): Opening {
  const front = frontTab(workspace);
  return {
    location: front ? locationOf(front.place) : usualLocation,
    tickets: ticketIds(workspace).length,
  };
}
