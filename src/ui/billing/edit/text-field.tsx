import { Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { BillingField } from '../../../account/billing.ts';
import { useWords } from '../../words.tsx';
import { fieldSettings } from './field-settings.ts';

export interface FormFieldProps<Name extends BillingField = BillingField> {
  field: Name;
  value: string;
  /** What is wrong with the value. */
  fault: string | undefined;
  onType: (value: string) => void;
}

export function TextField({ field, value, fault, onType }: FormFieldProps) {
  const { t } = useWords();
  const { autoComplete, type = 'text', hint } = fieldSettings[field];
  const shared = {
    value,
    autoComplete,
    // Numbers and addresses run left to right in every language; of the rest, its own letters tell.
    dir: type === 'text' ? 'auto' : 'ltr',
    isCompact: true,
    ...(fault === undefined ? {} : { validation: 'error' as const }),
  };
  return (
    <Field>
      <Field.Label>{t(`billing.field.${field}`)}</Field.Label>
      {hint === undefined ? null : <Field.Hint>{t(`billing.hint.${hint}`)}</Field.Hint>}
      {field === 'additional_info' ? (
        <Textarea {...shared} isResizable onChange={(event) => onType(event.currentTarget.value)} />
      ) : (
        <Input {...shared} type={type} onChange={(event) => onType(event.currentTarget.value)} />
      )}
      {fault === undefined ? null : (
        // Read with the field and in the summary that takes the focus: not once more as an alert.
        <Field.Message role="presentation" validation="error" validationLabel={t('billing.fault.label')}>
          {fault}
        </Field.Message>
      )}
    </Field>
  );
}
