import type { Words } from '../../i18n/words.ts';
import type { ScreenProblem } from '../../store/problem.ts';

/** What happened, and what it means and what to do, in the viewer's language. */
export interface ProblemWords {
  readonly title: string;
  readonly text: string;
}

export function problemWords(problem: ScreenProblem, { t, time }: Words): ProblemWords {
  switch (problem.kind) {
    case 'not-administrator':
      return { title: t('screen.notAdministrator.title'), text: t('screen.notAdministrator.text') };
    case 'not-connected':
      return { title: t('screen.notConnected.title'), text: t('screen.notConnected.text') };
    case 'no-chat':
      return { title: t('screen.noChat.title'), text: t('screen.noChat.text') };
    case 'rate-limited':
      return {
        title: t('screen.rateLimited.title'),
        text: t('screen.rateLimited.text', { time: time(problem.retryAt) }),
      };
    case 'offline':
      return { title: t('screen.offline.title'), text: t('screen.offline.text') };
    case 'no-answer':
      return { title: t('screen.noAnswer.title'), text: t('screen.noAnswer.text') };
    case 'failed':
      return {
        title: t('screen.failed.title'),
        text: t('screen.failed.text', { status: String(problem.status) }),
      };
    case 'unreadable':
      return {
        title: t('screen.unreadable.title'),
        text: t('screen.unreadable.text', { status: String(problem.status) }),
      };
  }
}

/** A problem in one sentence, for where there is more to show than the problem. */
export function problemReason(problem: ScreenProblem, words: Words): string {
  return problemWords(problem, words).text;
}
