import { useState } from 'react';
import type { BillingDesk } from '../../store/billing-desk.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { Text } from '../kit/text.tsx';
import { useModule } from '../use-module.ts';
import { useWords } from '../words.tsx';
import type { EditorProps } from './edit/editor-props.ts';

const loadEditor = () => import('./edit/editor.tsx');

/** The form and what follows it, which are loaded when the form is opened. */
export function EditorLoader({ saving, desk }: EditorProps) {
  const [attempt, setAttempt] = useState(1);
  return <LoadedEditor key={attempt} saving={saving} desk={desk} onRetry={() => setAttempt(attempt + 1)} />;
}

function LoadedEditor({ saving, desk, onRetry }: EditorProps & { desk: BillingDesk; onRetry: () => void }) {
  const { t } = useWords();
  const part = useModule(loadEditor);
  switch (part.kind) {
    case 'loading':
      return <Skeleton size="long" />;
    case 'loaded':
      return <part.module.Editor saving={saving} desk={desk} />;
    case 'failed':
      return (
        <>
          <Text>{t('billing.form.failed')}</Text>
          <div className="actions">
            <Button onClick={onRetry}>{t('action.tryAgain')}</Button>
            <Button isBasic onClick={desk.cancel}>
              {t('billing.form.cancel')}
            </Button>
          </div>
        </>
      );
  }
}
