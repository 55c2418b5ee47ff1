import type { BillingDesk } from '../../store/billing-desk.ts';
import { unsavedForm } from '../../store/saving/unsaved-form.ts';
import { Button } from '../kit/button.tsx';
import { Heading } from '../kit/text.tsx';
import { useSource } from '../use-source.ts';
import { useWords } from '../words.tsx';
import { ChangeList } from './change-list.tsx';
import { CopyDraft } from './copy-draft.tsx';

/** What a person changed, where it cannot be saved at the moment: to be read, copied or thrown away. */
export function KeptDraft({ billing }: { billing: BillingDesk }) {
  const { t } = useWords();
  const { saving } = useSource(billing);
  const form = unsavedForm(saving);
  if (form === undefined) return null;
  const discard = () => {
    billing.cancel();
    billing.discard();
  };
  return (
    <div className="stack">
      <Heading level={3}>{t('billing.review.title')}</Heading>
      <ChangeList form={form} />
      <div className="actions">
        <CopyDraft form={form} />
        <Button isBasic onClick={discard}>
          {t('billing.leave.discard')}
        </Button>
      </div>
    </div>
  );
}
