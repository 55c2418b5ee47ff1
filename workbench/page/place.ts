/** Where in Support a tab stands. */
export type Place =
  | { readonly kind: 'ticket'; readonly ticketId: number }
  | { readonly kind: 'new-ticket' }
  | { readonly kind: 'profile' }
  /** The app's own page, which the bar of products opens. */
  | { readonly kind: 'page' };

interface Location {
  readonly kind: Place['kind'];
  /** ZAF's name. */
  readonly name: string;
  readonly label: string;
}

export const locations: readonly Location[] = [
  { kind: 'ticket', name: 'ticket_sidebar', label: 'Ticket' },
  { kind: 'new-ticket', name: 'new_ticket_sidebar', label: 'New ticket' },
  { kind: 'profile', name: 'user_sidebar', label: 'User profile' },
  { kind: 'page', name: 'nav_bar', label: 'Page of its own' },
];

export const usualLocation = 'ticket_sidebar';

export function locationOf(place: Place): string {
  return locations.find(({ kind }) => kind === place.kind)?.name ?? usualLocation;
}

export function placeOfLocation(name: string): Place['kind'] | undefined {
  return locations.find((location) => location.name === name)?.kind;
}

const names = { 'new-ticket': 'new ticket', profile: 'user profile', page: 'page of the app' } as const;

/** What people call the place; no two places have the same name. */
export function placeName(place: Place): string {
  if (place.kind === 'ticket') return `ticket #${place.ticketId}`;
  return names[place.kind];
}
