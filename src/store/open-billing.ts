import { createBillingDesk, type BillingDesk, type BillingDeskParts } from './billing-desk.ts';
import type { Sharing } from './connection/sharing-of.ts';
import { openRefusalMemory } from './saving/refusal-memory.ts';
import { openSavingTurns } from './saving/saving-turns.ts';

interface OpenBillingParts extends Omit<BillingDeskParts, 'turns' | 'refusals'> {
  readonly sharing: Sharing;
}

/** The billing contact's desk of this instance, taking turns with the other open tickets. */
export function openBilling({ sharing: { name, means }, ...parts }: OpenBillingParts): BillingDesk {
  const { now } = parts;
  return createBillingDesk({
    ...parts,
    turns: openSavingTurns({ name, means, now, random: Math.random }),
    refusals: openRefusalMemory({ name, means, now }),
  });
}
