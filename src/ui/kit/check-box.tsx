import { useId } from 'react';
import { GardenIcon } from './garden-icon.tsx';

interface CheckBoxProps {
  label: string;
  hint: string;
  isChecked: boolean;
  onCheck: (isChecked: boolean) => void;
}

export function CheckBox({ label, hint, isChecked, onCheck }: CheckBoxProps) {
  const id = useId();
  return (
    <div className="garden-field">
      <input
        id={`${id}-input`}
        type="checkbox"
        checked={isChecked}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        className="garden-check"
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <label id={`${id}-label`} htmlFor={`${id}-input`} className="garden-check-label">
        <GardenIcon name="garden-check-mark" />
        <GardenIcon name="garden-check-dash" />
        {label}
      </label>
      <div id={`${id}-hint`} className="garden-check-hint">
        {hint}
      </div>
    </div>
  );
}
