import type { Ref } from 'react';
import { billingFields, type BillingField } from '../../../account/billing.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Complaint } from '../../../store/saving/saving.ts';
import { Alert } from '../../kit/alert.tsx';
import { useWords } from '../../words.tsx';
import { rejectionText } from '../saving-status.tsx';
import { fieldFaults } from './field-faults.ts';
import { fieldBoxId, focusField } from './field-focus.ts';

/** What keeps the form from going on, at its top; the items lead to their fields. */
export function ComplaintSummary({
  complaint,
  boxRef,
}: {
  complaint: Complaint;
  boxRef: Ref<HTMLDivElement>;
}) {
  const words = useWords();
  if (complaint.kind === 'none') return null;
  const faults = fieldFaults(complaint, words);
  return (
    <div ref={boxRef} tabIndex={-1} className="complaint">
      <Alert
        kind={complaint.kind === 'nothing-changed' ? 'info' : 'error'}
        title={titleOf(complaint, words)}
        isQuiet
      >
        {faults.size === 0 ? null : (
          <ul>
            {[...faults].map(([field, text]) => (
              <li key={field}>
                <FieldLink field={field} text={text} />
              </li>
            ))}
          </ul>
        )}
        {otherWords(complaint).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Alert>
    </div>
  );
}

function FieldLink({ field, text }: { field: BillingField; text: string }) {
  const { t } = useWords();
  return (
    <a
      href={`#${fieldBoxId(field)}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(field);
      }}
    >
      {t('billing.fault.item', { field: t(`billing.field.${field}`), text })}
    </a>
  );
}

function titleOf(complaint: Exclude<Complaint, { kind: 'none' }>, { t }: Words): string {
  switch (complaint.kind) {
    case 'nothing-changed':
      return t('billing.form.nothingChanged');
    case 'faults':
      return t('billing.fault.count', { count: Object.keys(complaint.faults).length });
    case 'rejected':
      return rejectionText(complaint.words.general, t);
  }
}

/** What the server said of fields that the form does not have. */
function otherWords(complaint: Complaint): readonly string[] {
  if (complaint.kind !== 'rejected') return [];
  return Object.entries(complaint.words.fields).flatMap(([name, text]) =>
    billingFields.some((field) => field === name) ? [] : [`${name}: ${text}`],
  );
}
