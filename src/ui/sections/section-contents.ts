/** What the sections hold, in one module that is loaded when the first of them is opened. */
export { BillingSection } from '../billing/billing-section.tsx';
export { KeptDraft } from '../billing/kept-draft.tsx';
export { AccountDetails } from './account-details.tsx';
export { Features } from './features.tsx';
