import { useId } from 'react';
import type { HostedApp, Parameter } from './contract.ts';

interface SettingFieldProps {
  readonly parameter: Parameter;
  readonly text: HostedApp['texts'][string][string];
  /** As text; "true" for a box that is ticked. What is secure has none to show. */
  readonly value: string;
  /** Whether a secure one was typed before, and is kept where it cannot be seen. */
  readonly isKept: boolean;
}

/** One parameter of the app, in the control that its type asks for. */
export function SettingField({ parameter, text, value, isKept }: SettingFieldProps) {
  const { name, type, required, secure } = parameter;
  const id = useId();
  const label = text.label ?? name;
  const hint = text.helpText;
  const common = { id, name, 'aria-describedby': hint === undefined ? undefined : `${id}-hint` };
  if (type === 'checkbox') {
    return (
      <>
        <label className="check">
          <input {...common} type="checkbox" defaultChecked={value === 'true'} /> {label}
        </label>
        <Hint id={id} text={hint} />
      </>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {secure && ' (secure)'}
      </label>
      {type === 'multiline' ? (
        <textarea {...common} rows={3} required={required} defaultValue={value} />
      ) : (
        <input
          {...common}
          type={secure ? 'password' : type === 'number' ? 'number' : 'text'}
          step="any"
          autoComplete={secure ? 'new-password' : 'off'}
          placeholder={isKept ? 'Kept by the workbench' : undefined}
          required={required && !secure}
          defaultValue={secure ? '' : value}
        />
      )}
      <Hint id={id} text={hint} />
    </div>
  );
}

function Hint({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p id={`${id}-hint`} className="setting-hint">
      {text}
    </p>
  );
}
