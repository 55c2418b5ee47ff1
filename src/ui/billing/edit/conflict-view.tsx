import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import type { BillingConflict } from '../../../account/billing-draft.ts';
import type { BillingDesk } from '../../../store/billing-desk.ts';
import type { Choice, Conflict } from '../../../store/saving/saving.ts';
import { Button } from '../../kit/button.tsx';
import { Text } from '../../kit/text.tsx';
import { ViewTitle } from '../../view-title.tsx';
import { useWords } from '../../words.tsx';
import { countryName } from '../country-names.ts';

/** Somebody else changed the same fields: for each, the person says which value is to be stored. */
export function ConflictView({ conflict, desk }: { conflict: Conflict; desk: BillingDesk }) {
  const { t } = useWords();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        // The browser lets nobody past a field for which nothing is chosen.
        event.preventDefault();
        desk.save();
      }}
    >
      <ViewTitle state="conflict">{t('billing.conflict.title')}</ViewTitle>
      <Text>{t('billing.review.conflict')}</Text>
      {conflict.conflicts.map((values) => (
        <ChoiceOfField
          key={values.field}
          values={values}
          chosen={conflict.choices[values.field]}
          onChoose={(choice) => desk.choose(values.field, choice)}
        />
      ))}
      <div className="actions">
        <Button type="submit" isPrimary>
          {t('billing.form.save')}
        </Button>
        <Button onClick={desk.back}>{t('billing.form.back')}</Button>
        <Button isBasic onClick={desk.cancel}>
          {t('billing.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

function ChoiceOfField({
  values: { field, theirs, mine },
  chosen,
  onChoose,
}: {
  values: BillingConflict;
  chosen: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const { t, locale } = useWords();
  const shown = (value: string) => {
    if (value === '') return t('billing.review.empty');
    return field === 'country_code' ? countryName(value, locale) : value;
  };
  const options: readonly (readonly [Choice, string])[] = [
    ['theirs', t('billing.review.theirs', { value: shown(theirs) })],
    ['mine', t('billing.review.mine', { value: shown(mine) })],
  ];
  return (
    <Fieldset isCompact>
      <Fieldset.Legend>{t(`billing.field.${field}`)}</Fieldset.Legend>
      {options.map(([choice, label]) => (
        <Field key={choice}>
          <Radio
            required
            name={`billing-conflict-${field}`}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          >
            <Field.Label isRegular>{label}</Field.Label>
          </Radio>
        </Field>
      ))}
    </Fieldset>
  );
}
