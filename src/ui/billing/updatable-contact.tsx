import type { Ref } from 'react';
import type { BillingDesk } from '../../store/billing-desk.ts';
import type { Saving } from '../../store/saving/saving.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words.tsx';
import { CopyDraft } from './copy-draft.tsx';
import { StoredContact, type StoredContactProps } from './stored-contact.tsx';

interface UpdatableContactProps extends StoredContactProps {
  saving: Saving;
  desk: BillingDesk;
  buttonRef: Ref<HTMLButtonElement>;
}

/** The contact, the way to update it, and what was not taken over the last time. */
export function UpdatableContact({ saving, desk, buttonRef, ...stored }: UpdatableContactProps) {
  const { t } = useWords();
  return (
    <>
      <StoredContact {...stored} />
      <div className="actions">
        {stored.picture.personal?.billing === undefined ? null : (
          <Button buttonRef={buttonRef} onClick={desk.edit}>
            {t('billing.form.edit')}
          </Button>
        )}
        {saving.kind === 'not-taken-over' ? <CopyDraft form={saving.form} /> : null}
      </div>
    </>
  );
}
