import { billingFields } from '../../account/billing.ts';
import type { Words } from '../../i18n/words.ts';
import { changesIn, type Form } from '../../store/saving/form.ts';

/** What a person changed, to be copied: a line for each field. */
export function draftText(form: Form, { t }: Words): string {
  const changes = changesIn(form);
  return billingFields
    .flatMap((field) => {
      const value = changes[field];
      return value === undefined ? [] : [`${t(`billing.field.${field}`)}: ${value}`];
    })
    .join('\n');
}
