import type { Words } from '../../i18n/words.ts';
import type { Obstacle, Saving, Unknown } from '../../store/saving/saving.ts';
import { Alert, type AlertKind } from '../kit/alert.tsx';
import { SmallText } from '../kit/text.tsx';
import { useWords } from '../words.tsx';

type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'result'; readonly alert: AlertKind; readonly text: string };

/** How an update goes and what came of it, said politely wherever the focus is. */
export function SavingStatus({ saving }: { saving: Saving }) {
  const said = statusOf(saving, useWords());
  return (
    <div role="status" className="saving-status">
      {said.kind === 'progress' ? <SmallText>{said.text}</SmallText> : null}
      {said.kind === 'result' ? (
        <Alert kind={said.alert} isQuiet>
          {said.text}
        </Alert>
      ) : null}
    </div>
  );
}

function statusOf(saving: Saving, words: Words): Said {
  const { t, list } = words;
  switch (saving.kind) {
    case 'closed':
    case 'editing':
    case 'reviewing':
    case 'conflict':
    case 'leaving':
      return { kind: 'nothing' };
    case 'checking':
    case 'verifying':
      return { kind: 'progress', text: t('billing.result.checking') };
    case 'saving':
      return { kind: 'progress', text: t('billing.form.saving') };
    case 'saved':
      return { kind: 'result', alert: 'success', text: t('billing.result.saved') };
    case 'not-taken-over': {
      const fields = list(saving.fields.map(({ field }) => t(`billing.field.${field}`)));
      return { kind: 'result', alert: 'warning', text: t('billing.result.notTakenOver', { fields }) };
    }
    case 'not-saved':
      return { kind: 'result', alert: 'error', text: obstacleText(saving.obstacle, words) };
    case 'unknown':
      return unknownStatus(saving, words);
  }
}

function unknownStatus({ cause, isChecking }: Unknown, { t }: Words): Said {
  if (isChecking) return { kind: 'progress', text: t('billing.result.checking') };
  return {
    kind: 'result',
    alert: 'warning',
    text: cause === 'no-answer' ? t('billing.result.unknown') : t('billing.result.notRead'),
  };
}

function obstacleText(obstacle: Obstacle, { t, time }: Words): string {
  switch (obstacle.kind) {
    case 'refused':
      return t('billing.result.refused');
    case 'rejected':
      return rejectionText(obstacle.words.general, t);
    case 'not-connected':
      return t('billing.result.notConnected');
    case 'rate-limited':
      return t('billing.result.rateLimited', { time: time(obstacle.retryAt) });
    case 'failed':
      return obstacle.words === undefined
        ? t('billing.result.failed', { status: String(obstacle.status) })
        : t('billing.result.rejectedWith', { words: obstacle.words });
    case 'unreachable':
      return t('billing.result.unreachable');
  }
}

/** What the server said, or that it said nothing. */
export function rejectionText(words: string | undefined, t: Words['t']): string {
  return words === undefined ? t('billing.result.rejected') : t('billing.result.rejectedWith', { words });
}
