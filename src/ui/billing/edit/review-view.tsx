import type { BillingDesk } from '../../../store/billing-desk.ts';
import { Button } from '../../kit/button.tsx';
import { singlePress } from '../../single-press.ts';
import { ViewTitle } from '../../view-title.tsx';
import { useWords } from '../../words.tsx';
import { ChangeList } from '../change-list.tsx';
import { CopyDraft } from '../copy-draft.tsx';
import type { EditorProps } from './editor-props.ts';

type Reviewed = Exclude<EditorProps['saving'], { kind: 'editing' | 'conflict' | 'leaving' }>;

/** The changes before they are sent, while they are, and when it was not possible or is not known. */
export function ReviewView({ saving, desk }: { saving: Reviewed; desk: BillingDesk }) {
  const { t } = useWords();
  const isUnderway = saving.kind === 'checking' || saving.kind === 'saving' || saving.kind === 'verifying';
  const hasFailed = saving.kind === 'not-saved' || saving.kind === 'unknown';
  return (
    <div className="stack">
      <ViewTitle state={saving.kind}>{t('billing.review.title')}</ViewTitle>
      <ChangeList form={saving.form} />
      <div className="actions">
        {saving.kind === 'unknown' ? <CheckButton isChecking={saving.isChecking} desk={desk} /> : null}
        {saving.kind === 'unknown' && saving.checks === 0 ? null : (
          <SaveButton isUnderway={isUnderway} isRetry={hasFailed} desk={desk} />
        )}
        <Button isBusy={isUnderway} onClick={singlePress(desk.back)}>
          {t('billing.form.back')}
        </Button>
        <Button isBasic isBusy={isUnderway} onClick={singlePress(desk.cancel)}>
          {t('billing.form.cancel')}
        </Button>
      </div>
      {hasFailed ? (
        <div className="actions">
          <CopyDraft form={saving.form} />
        </div>
      ) : null}
    </div>
  );
}

/** One button all along, so that the focus stays on it; what it does while saving is nothing. */
function SaveButton({
  isUnderway,
  isRetry,
  desk,
}: {
  isUnderway: boolean;
  isRetry: boolean;
  desk: BillingDesk;
}) {
  const { t } = useWords();
  return (
    <Button isPrimary={!isRetry} isBusy={isUnderway} onClick={singlePress(desk.save)}>
      {isUnderway ? t('billing.form.saving') : isRetry ? t('action.tryAgain') : t('billing.form.save')}
    </Button>
  );
}

function CheckButton({ isChecking, desk }: { isChecking: boolean; desk: BillingDesk }) {
  const { t } = useWords();
  return (
    <Button isPrimary isBusy={isChecking} onClick={singlePress(desk.check)}>
      {t('action.checkAgain')}
    </Button>
  );
}
