import { billingFields, type BillingField } from '../../account/billing.ts';
import { changesIn, type Form } from '../../store/saving/form.ts';
import { useWords } from '../words.tsx';
import { countryName } from './country-names.ts';

/** The changed fields, each as it was and as it is to be. */
export function ChangeList({ form }: { form: Form }) {
  const { t } = useWords();
  const changes = changesIn(form);
  return (
    <ul className="changes">
      {billingFields
        .filter((field) => changes[field] !== undefined)
        .map((field) => (
          <li key={field}>
            <strong>{t(`billing.field.${field}`)}</strong>
            <dl>
              <dt>{t('billing.review.before')}</dt>
              <dd className="changes__before">
                <FieldValue field={field} value={form.base[field] ?? ''} />
              </dd>
              <dt>{t('billing.review.after')}</dt>
              <dd>
                <FieldValue field={field} value={changes[field] ?? ''} />
              </dd>
            </dl>
          </li>
        ))}
    </ul>
  );
}

/** The value of a field as a person reads it. */
function FieldValue({ field, value }: { field: BillingField; value: string }) {
  const { t, locale } = useWords();
  if (value === '') return <em>{t('billing.review.empty')}</em>;
  return <bdi>{field === 'country_code' ? countryName(value, locale) : value}</bdi>;
}
