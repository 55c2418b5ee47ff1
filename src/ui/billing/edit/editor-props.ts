import type { BillingDesk } from '../../../store/billing-desk.ts';
import type { Saving } from '../../../store/saving/saving.ts';

/** What an update shows while it is neither closed nor at its good end. */
export interface EditorProps {
  saving: Exclude<Saving, { kind: 'closed' | 'saved' | 'not-taken-over' }>;
  desk: BillingDesk;
}
