import { useEffect, useRef, useState, type FormEvent } from 'react';
import { billingFields } from '../../../account/billing.ts';
import type { BillingDesk } from '../../../store/billing-desk.ts';
import { valueIn } from '../../../store/saving/form.ts';
import type { Editing } from '../../../store/saving/saving.ts';
import { Button } from '../../kit/button.tsx';
import { isFocusLost } from '../../keep-focus.ts';
import { singlePress } from '../../single-press.ts';
import { useWords } from '../../words.tsx';
import { ComplaintSummary } from './complaint-summary.tsx';
import { CountryField } from './country-field.tsx';
import { fieldFaults } from './field-faults.ts';
import { fieldBoxId, focusField } from './field-focus.ts';
import { TextField, type FormFieldProps } from './text-field.tsx';

/** The form. What is typed lives in the store, so that nothing here can lose it. */
export function BillingForm({ editing, desk }: { editing: Editing; desk: BillingDesk }) {
  const words = useWords();
  const { t } = words;
  const { form, complaint } = editing;
  const summary = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  const faults = fieldFaults(complaint, words);
  useEffect(() => {
    const isLost = isFocusLost();
    if (summary.current !== null && (presses > 0 || isLost)) summary.current.focus();
    // Opened, or back from the review: what had the focus is gone.
    else if (isLost) focusField(billingFields[0]);
  }, [presses]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    desk.review();
    setPresses(presses + 1);
  };
  return (
    <form className="stack" noValidate aria-label={t('billing.form.edit')} onSubmit={submit}>
      <ComplaintSummary complaint={complaint} boxRef={summary} />
      {billingFields.map((field) => (
        <div key={field} id={fieldBoxId(field)}>
          <FormField
            field={field}
            value={valueIn(form, field)}
            fault={faults.get(field)}
            onType={(value) => desk.type(field, value)}
          />
        </div>
      ))}
      <div className="actions">
        <Button type="submit" isPrimary>
          {t('billing.form.review')}
        </Button>
        <Button isBasic onClick={singlePress(desk.cancel)}>
          {t('billing.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

function FormField({ field, ...rest }: FormFieldProps) {
  return field === 'country_code' ? (
    <CountryField field={field} {...rest} />
  ) : (
    <TextField field={field} {...rest} />
  );
}
