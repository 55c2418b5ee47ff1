import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useWords } from '../words.tsx';

/** There is no Zendesk to ask: opened elsewhere, or its script or the page around the app is silent. */
export function UnconnectedScreen({ reason }: { reason: 'outside' | 'no-sdk' | 'silent' }) {
  const { t } = useWords();
  const words = {
    outside: { title: t('screen.outside.title'), text: t('screen.outside.text') },
    'no-sdk': { title: t('screen.noSdk.title'), text: t('screen.noSdk.text') },
    silent: { title: t('screen.silent.title'), text: t('screen.silent.text') },
  }[reason];
  usePageTitle(words.title);
  return (
    <div className="screen">
      <Alert kind={reason === 'outside' ? 'info' : 'warning'} title={words.title} isHeading>
        {words.text}
      </Alert>
      {reason === 'outside' ? null : (
        <div className="actions">
          <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
        </div>
      )}
    </div>
  );
}
