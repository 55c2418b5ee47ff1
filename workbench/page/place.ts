import { sampleOrganization } from './sample-organization.ts';

/** Where in Support a tab stands. */
export type Place =
  | { readonly kind: 'ticket'; readonly ticketId: number }
  | { readonly kind: 'new-ticket' }
  | { readonly kind: 'profile' }
  | { readonly kind: 'organization' }
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
  { kind: 'organization', name: 'organization_sidebar', label: 'Organization' },
  { kind: 'page', name: 'nav_bar', label: 'Page of its own' },
];

export const usualLocation = 'ticket_sidebar';

export function locationOf(place: Place): string {
  return locations.find(({ kind }) => kind === place.kind)?.name ?? usualLocation;
}

export function placeOfLocation(name: string): Place['kind'] | undefined {
  return locations.find((location) => location.name === name)?.kind;
}

const names = {
  'new-ticket': 'new ticket',
  profile: 'user profile',
  organization: 'organization',
  page: 'page of the app',
} as const;

/** What people call the place; no two places have the same name. */
export function placeName(place: Place): string {
  if (place.kind === 'ticket') return `ticket #${place.ticketId}`;
  return names[place.kind];
}

/** What the place adds to an app's context. `profileId`: whose profile it is that can be open. */
export function besideOf(place: Place, profileId: string | number = ''): Readonly<Record<string, number>> {
  if (place.kind === 'ticket') return { ticketId: place.ticketId };
  if (place.kind === 'organization') return { organizationId: sampleOrganization.id };
  return place.kind === 'profile' ? { userId: Number(profileId) } : {};
}

/** Where `routeTo` leads; `undefined` for what the workbench has no page of. */
export function placeOfRoute(kind: unknown, id: unknown): Place | undefined {
  switch (kind) {
    case 'ticket':
      if (id === 'new') return { kind: 'new-ticket' };
      return Number.isSafeInteger(Number(id)) ? { kind: 'ticket', ticketId: Number(id) } : undefined;
    case 'user':
      return { kind: 'profile' };
    case 'organization':
      return { kind: 'organization' };
    case 'nav_bar':
      return { kind: 'page' };
    default:
      return undefined;
  }
}
