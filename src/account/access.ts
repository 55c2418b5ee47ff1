import {
  accountRefusedToAdministrator,
  billingAbsentForOwner,
  recentRefusal,
  type Evidence,
} from './evidence.ts';

/** By which sign an account counts as created in Support. */
export type SupportSign =
  'setting' | 'account-refused' | 'billing-absent' | 'same-identity' | 'run-by-support';

/** Whether the viewer may update the billing contact, and if not, why. */
export type Access =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'read-only'; readonly reason: 'support-created'; readonly by: SupportSign }
  | { readonly kind: 'read-only'; readonly reason: 'refused'; readonly at: number }
  | { readonly kind: 'read-only'; readonly reason: 'not-yours' }
  | { readonly kind: 'read-only'; readonly reason: 'not-owner'; readonly owner: string | undefined };

/** Decides by the first of these rules that holds. A rule holds only by a fact that is known. */
export function updateAccess(evidence: Evidence): Access {
  if (evidence.originSetting === 'support') return supportCreated('setting');
  if (accountRefusedToAdministrator(evidence) === true) return supportCreated('account-refused');
  const refusedAt = recentRefusal(evidence);
  if (refusedAt !== undefined) return { kind: 'read-only', reason: 'refused', at: refusedAt };
  if (evidence.credentialIsViewers === false) return { kind: 'read-only', reason: 'not-yours' };
  if (evidence.isOwner !== true) return { kind: 'read-only', reason: 'not-owner', owner: evidence.ownerName };
  if (billingAbsentForOwner(evidence) === true) return supportCreated('billing-absent');
  if (evidence.originSetting === 'standalone') return { kind: 'allowed' };
  if (evidence.sameIdentity === true) return supportCreated('same-identity');
  if (evidence.isRunBySupport === true) return supportCreated('run-by-support');
  return { kind: 'allowed' };
}

function supportCreated(by: SupportSign): Access {
  return { kind: 'read-only', reason: 'support-created', by };
}
