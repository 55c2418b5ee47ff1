import { Alert } from '../kit/alert.tsx';
import { Button, Link } from '../kit/button.tsx';
import { Heading } from '../kit/text.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useWords } from '../words.tsx';
import { useConnection } from './connection.tsx';
import { TokenForm } from './token-form.tsx';

/** Zendesk's own article on how to make a token for the Chat API. */
const guide =
  'https://support.zendesk.com/hc/en-us/articles/4408828740762-Chat-API-tutorial-Generating-an-OAuth-token-integrated-Chat-accounts';

/** Chat knows nobody by the connection that was tried (401): why, and how to connect with a token. */
export function ConnectScreen({ isRetrying, onRetry }: { isRetrying: boolean; onRetry: () => void }) {
  const { t } = useWords();
  const { kind } = useConnection();
  usePageTitle(t('connect.title'));
  return (
    <div className="screen">
      <Alert kind="warning" title={t('connect.title')} isHeading>
        {t(`connect.reason.${kind}`)}
      </Alert>
      <div className="actions">
        <Button isBusy={isRetrying} onClick={onRetry}>
          {t('action.tryAgain')}
        </Button>
      </div>
      <Heading level={2}>{t('connect.how')}</Heading>
      <ol className="steps">
        <li>{t('connect.step.client')}</li>
        <li>
          {t('connect.step.allow')} <Link href={guide}>{t('connect.guide')}</Link>
        </li>
        <li>{t('connect.step.token')}</li>
      </ol>
      <TokenForm />
    </div>
  );
}
