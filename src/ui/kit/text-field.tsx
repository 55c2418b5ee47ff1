import { Field, Input } from '@zendeskgarden/react-forms';
import type { Ref } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  onType: (value: string) => void;
  /** A search through what is on the screen: less weighty than what is filled in. */
  isSearch?: boolean;
  /** Not for everybody's eyes, and not for the browser's memory either. */
  isMasked?: boolean;
  hint?: string;
  /** What is wrong with the value. `sign` is the name of the sign before it. */
  fault?: { readonly sign: string; readonly text: string };
  inputRef?: Ref<HTMLInputElement>;
}

/** A line of text with its label. The fault is announced as it appears. */
export function TextField({
  label,
  value,
  onType,
  isSearch = false,
  isMasked = false,
  hint,
  fault,
  inputRef,
}: TextFieldProps) {
  return (
    <Field>
      <Field.Label isRegular={isSearch}>{label}</Field.Label>
      {hint === undefined ? null : <Field.Hint>{hint}</Field.Hint>}
      <Input
        ref={inputRef}
        type={isSearch ? 'search' : 'text'}
        isCompact
        value={value}
        {...(isMasked ? masked : {})}
        {...(fault === undefined ? {} : { validation: 'error' as const })}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault === undefined ? null : (
        <Field.Message validation="error" validationLabel={fault.sign}>
          {fault.text}
        </Field.Message>
      )}
    </Field>
  );
}

/** Masked by its style: a field for passwords is one that the browser offers to store. */
const masked = {
  className: 'masked',
  autoComplete: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
} as const;
