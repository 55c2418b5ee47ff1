import { isChanged, type Form } from './form.ts';
import type { Saving } from './saving.ts';

/** What a person changed in the billing contact and has not saved, as far as is known; else `undefined`. */
export function unsavedForm(saving: Saving): Form | undefined {
  return 'form' in saving && isChanged(saving.form) ? saving.form : undefined;
}
