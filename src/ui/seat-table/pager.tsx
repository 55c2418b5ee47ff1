import { Button } from '../kit/button.tsx';
import { useWords } from '../words.tsx';

interface PagerProps {
  /** Counted from 0. */
  page: number;
  pageSize: number;
  count: number;
  onTurn: (page: number) => void;
}

/** Which part of a long list is shown, and the way to the others. */
export function Pager({ page, pageSize, count, onTurn }: PagerProps) {
  const { t } = useWords();
  const from = page * pageSize;
  const to = Math.min(from + pageSize, count);
  return (
    <nav className="pager" aria-label={t('seatTable.pages')}>
      <span role="status">{t('seatTable.range', { from: from + 1, to, count })}</span>
      <span className="actions">
        <TurnButton isPossible={page > 0} onTurn={() => onTurn(page - 1)}>
          {t('seatTable.previous')}
        </TurnButton>
        <TurnButton isPossible={to < count} onTurn={() => onTurn(page + 1)}>
          {t('seatTable.next')}
        </TurnButton>
      </span>
    </nav>
  );
}

/** Keeps the focus at the first and the last page, where there is nothing to turn to. */
function TurnButton({
  isPossible,
  onTurn,
  children,
}: {
  isPossible: boolean;
  onTurn: () => void;
  children: string;
}) {
  return (
    <Button isBusy={!isPossible} onClick={onTurn}>
      {children}
    </Button>
  );
}
