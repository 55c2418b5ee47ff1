import { Button } from '../kit/button.tsx';
import { Text } from '../kit/text.tsx';
import { singlePress } from '../single-press.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWords } from '../words.tsx';

/** Whoever is about to lose what they changed in the form is asked first. */
export function LeaveQuestion({
  isUnanswered,
  onDiscard,
  onKeep,
}: {
  /** Whether the changes were sent, and may have been saved. */
  isUnanswered: boolean;
  onDiscard: () => void;
  onKeep: () => void;
}) {
  const { t } = useWords();
  return (
    <div className="stack">
      <ViewTitle state="leaving">{t('billing.leave.title')}</ViewTitle>
      <Text>{isUnanswered ? t('billing.leave.unknown') : t('billing.leave.text')}</Text>
      <div className="actions">
        <Button isDanger onClick={singlePress(onDiscard)}>
          {t('billing.leave.discard')}
        </Button>
        <Button onClick={singlePress(onKeep)}>{t('billing.leave.keep')}</Button>
      </div>
    </div>
  );
}
