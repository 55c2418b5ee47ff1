import { Checkbox as GardenCheckbox, Field } from '@zendeskgarden/react-forms';

interface CheckBoxProps {
  label: string;
  hint: string;
  isChecked: boolean;
  onCheck: (isChecked: boolean) => void;
}

export function CheckBox({ label, hint, isChecked, onCheck }: CheckBoxProps) {
  return (
    <Field>
      <GardenCheckbox checked={isChecked} onChange={(event) => onCheck(event.currentTarget.checked)}>
        <Field.Label>{label}</Field.Label>
        <Field.Hint>{hint}</Field.Hint>
      </GardenCheckbox>
    </Field>
  );
}
