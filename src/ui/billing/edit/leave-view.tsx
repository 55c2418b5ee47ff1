import type { BillingDesk } from '../../../store/billing-desk.ts';
import { Button } from '../../kit/button.tsx';
import { Text } from '../../kit/text.tsx';
import { useWords } from '../../words.tsx';
import { singlePress } from './single-press.ts';
import { ViewTitle } from './view-title.tsx';

/** Whoever leaves a form with changes is asked first. */
export function LeaveView({ isUnanswered, desk }: { isUnanswered: boolean; desk: BillingDesk }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <ViewTitle state="leaving">{t('billing.leave.title')}</ViewTitle>
      <Text>{isUnanswered ? t('billing.leave.unknown') : t('billing.leave.text')}</Text>
      <div className="actions">
        <Button isDanger onClick={singlePress(desk.discard)}>
          {t('billing.leave.discard')}
        </Button>
        <Button onClick={singlePress(desk.stay)}>{t('billing.leave.keep')}</Button>
      </div>
    </div>
  );
}
