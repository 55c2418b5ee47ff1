import type { Agent } from '../account/seat.ts';
import type { Connection } from '../chat/connection.ts';

/**
 * Whether the credential that asked is the viewer's own, which an update needs ("Was the account created in
 * Support, and who may update?"). A session is. A token may be anybody's: it is the viewer's where `me`, its
 * owner by `agents/me`, has the viewer's address in Support; `undefined` while `me` is not known.
 */
export function isViewersCredential(
  kind: Connection['kind'],
  me: Pick<Agent, 'email'> | undefined,
  viewerEmail: string | undefined,
): boolean | undefined {
  switch (kind) {
    case 'session':
      return true;
    case 'shared':
      return false;
    case 'personal':
      if (me === undefined) return undefined;
      return me.email !== undefined && viewerEmail !== undefined && isSame(me.email, viewerEmail);
  }
}

/**
 * Whether the viewer may be shown who holds a seat, and the account key. A shared credential reads them for
 * everybody who has the app, so only the viewer's own role can decide.
 */
export function mayShowPeople(kind: Connection['kind'], isSupportAdministrator: boolean): boolean {
  return kind !== 'shared' || isSupportAdministrator;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
