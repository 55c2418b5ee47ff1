import { Combobox, Field, Option, type IComboboxProps } from '@zendeskgarden/react-dropdowns';
import { useMemo, useState } from 'react';
import { useWords } from '../../words.tsx';
import { countryName } from '../country-names.ts';
import { countriesIn, countriesMatching } from './countries.ts';
import { fieldSettings } from './field-settings.ts';
import type { FormFieldProps } from './text-field.tsx';

/** Garden takes an empty value for none at all, and to choose none is a choice. */
const noCountry = 'none';

/** A searchable list of countries. Text that is no country is put back to the one that is chosen. */
export function CountryField({ value, fault, onType }: FormFieldProps<'country_code'>) {
  const { t, locale } = useWords();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const nameOfValue = countryName(value, locale);
  const [search, setSearch] = useState<string>();
  const found = countriesMatching(countries, search ?? '');

  /** What was typed is a choice where it is a whole name, or nothing; else what was chosen stands. */
  const settle = () => {
    const named = search === '' ? '' : countries.find(({ name }) => name === search)?.code;
    if (named !== undefined) onType(named);
    setSearch(undefined);
  };
  const take: NonNullable<IComboboxProps['onChange']> = ({
    type,
    selectionValue,
    inputValue,
    isExpanded,
  }) => {
    if (typeof selectionValue === 'string') {
      onType(selectionValue === noCountry ? '' : selectionValue);
      setSearch(undefined);
    } else if (inputValue !== undefined && inputValue !== nameOfValue) {
      setSearch(inputValue);
    } else if (type === 'input:keyDown:Escape') {
      setSearch(undefined);
    } else if (isExpanded === false) {
      settle();
    }
  };
  return (
    <Field>
      <Field.Label>{t('billing.field.country_code')}</Field.Label>
      <Combobox
        className="country"
        isAutocomplete
        isCompact
        selectionValue={value === '' ? noCountry : value}
        inputValue={search ?? nameOfValue}
        placeholder={t('billing.form.searchCountry')}
        inputProps={{
          autoComplete: fieldSettings.country_code.autoComplete,
          // What is typed is a search, and takes the place of the name that stands there.
          onFocus: (event) => event.currentTarget.select(),
        }}
        listboxAriaLabel={t('billing.form.countries')}
        listboxMaxHeight="200px"
        onChange={take}
        {...(fault === undefined ? {} : { validation: 'error' })}
      >
        {search === undefined || search === '' ? (
          <Option value={noCountry} label={t('billing.form.noCountry')} />
        ) : null}
        {found.map(({ code, name }) => (
          <Option key={code} value={code} label={name} />
        ))}
        {found.length === 0 ? <Option isDisabled value="?" label={t('billing.form.noCountryFound')} /> : null}
      </Combobox>
      {fault === undefined ? null : (
        // Read with the field and in the summary that takes the focus: not once more as an alert.
        <Field.Message role="presentation" validation="error" validationLabel={t('billing.fault.label')}>
          {fault}
        </Field.Message>
      )}
    </Field>
  );
}
