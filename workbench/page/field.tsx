import type { ReactNode } from 'react';
import { useId, useState } from 'react';

/** A labelled control; `children` gets the id that the label names. */
function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

function optionsOf(options: readonly Option[]): ReactNode {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {groups.map((group) => {
            const members = optionsOf(options.filter((option) => option.group === group));
            return group === undefined ? (
              members
            ) : (
              <optgroup key={group} label={group}>
                {members}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** Takes a number as soon as what was typed is one in range; leaving it with anything else undoes that. */
export function NumberField({ label, value, min, max, step = 1, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          {...{ min, max, step }}
          value={draft ?? `${value}`}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            const typed = Number(currentTarget.value);
            if (/^\d+$/.test(currentTarget.value) && typed >= min && typed <= max) onChange(typed);
          }}
          onBlur={() => setDraft(undefined)}
        />
      )}
    </Field>
  );
}
