import { useId, type Ref } from 'react';
import { GardenIcon } from './garden-icon.tsx';

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
  const id = useId();
  const describedBy = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ];
  const look = fault === undefined ? 'garden-input' : 'garden-input-error';
  return (
    <div className="garden-field">
      <label
        id={`${id}-label`}
        htmlFor={`${id}-input`}
        className={isSearch ? 'garden-label-regular' : 'garden-label'}
      >
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="garden-hint">
          {hint}
        </div>
      )}
      <input
        ref={inputRef}
        id={`${id}-input`}
        type={isSearch ? 'search' : 'text'}
        value={value}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy.length === 0 ? undefined : describedBy.join(' ')}
        aria-invalid={fault !== undefined}
        className={isMasked ? `${look} masked` : look}
        {...(isMasked ? unstored : {})}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault === undefined ? null : (
        <div role="alert" id={`${id}-fault`} className="garden-message-error">
          <GardenIcon name="garden-message-icon-error" label={fault.sign} />
          {fault.text}
        </div>
      )}
    </div>
  );
}

/** Masked by its style and not by its type: a field for passwords is one that the browser offers to store. */
const unstored = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
} as const;
