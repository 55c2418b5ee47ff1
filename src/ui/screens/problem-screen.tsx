import { useState } from 'react';
import type { ScreenProblem } from '../../store/problem.ts';
import { CopyButton } from '../copy-button.tsx';
import { Alert, type AlertKind } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { useReportContext } from '../report-context.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useWords } from '../words.tsx';
import { problemDetails } from './problem-details.ts';
import { problemWords } from './problem-words.ts';

/**
 * A problem that leaves nothing else to show: what happened, and the next step. `explanation` says what it
 * means where that is not the plan's.
 */
export function ProblemScreen({
  problem,
  explanation,
  isRetrying,
  onRetry,
}: {
  problem: ScreenProblem;
  explanation?: string | undefined;
  isRetrying: boolean;
  onRetry: () => void;
}) {
  const words = useWords();
  const report = useReportContext();
  const [since] = useState(Date.now);
  const { t } = words;
  const { title, text } = problemWords(problem, words);
  usePageTitle(title);
  return (
    <div className="screen">
      <Alert kind={kindOf(problem)} title={title} isHeading>
        {explanation ?? text}
      </Alert>
      <div className="actions">
        <Button isBusy={isRetrying} onClick={onRetry}>
          {isDefinite(problem) ? t('action.checkAgain') : t('action.tryAgain')}
        </Button>
        {isDefinite(problem) ? null : (
          <CopyButton
            text={() =>
              problemDetails(problem, report, {
                now: since,
                locale: words.locale,
                browser: navigator.userAgent,
              })
            }
            label={t('action.copyDetails')}
          />
        )}
      </div>
    </div>
  );
}

/** An answer rather than a failure: asking again helps only once something was changed. */
function isDefinite({ kind }: ScreenProblem): boolean {
  return kind === 'not-administrator' || kind === 'no-chat';
}

function kindOf(problem: ScreenProblem): AlertKind {
  switch (problem.kind) {
    case 'not-administrator':
    case 'no-chat':
      return 'info';
    case 'not-connected':
    case 'rate-limited':
    case 'offline':
    case 'no-answer':
      return 'warning';
    case 'failed':
    case 'unreadable':
      return 'error';
  }
}
