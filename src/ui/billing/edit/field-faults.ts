import { billingFields, type BillingField } from '../../../account/billing.ts';
import type { Fault } from '../../../account/billing-faults.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Complaint } from '../../../store/saving/saving.ts';

/** What is wrong with single fields, in words, in the order of the form. */
export function fieldFaults(complaint: Complaint, { t }: Words): ReadonlyMap<BillingField, string> {
  switch (complaint.kind) {
    case 'none':
    case 'nothing-changed':
      return new Map();
    case 'faults':
      return inOrder((field) => {
        const fault = complaint.faults[field];
        return fault && faultText(fault, t);
      });
    case 'rejected':
      return inOrder((field) => complaint.words.fields[field]);
  }
}

function inOrder(textOf: (field: BillingField) => string | undefined): ReadonlyMap<BillingField, string> {
  return new Map(
    billingFields.flatMap((field): [BillingField, string][] => {
      const text = textOf(field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

function faultText(fault: Fault, t: Words['t']): string {
  return t(`billing.fault.${fault.kind}`, 'max' in fault ? { max: fault.max } : {});
}
