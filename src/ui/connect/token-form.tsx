import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input } from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { Attempt, TokenFault } from '../../store/connection/connection-state.ts';
import { problemReason } from '../screens/problem-words.ts';
import { useWords } from '../words.tsx';
import { useConnection } from './connection.tsx';

/**
 * Takes a token. The field is not one for passwords, on purpose: the browser would offer to store what is
 * meant for this tab at most. It is masked by its style instead.
 */
export function TokenForm() {
  const words = useWords();
  const { t } = words;
  const { attempt, canRemember, connect } = useConnection();
  const [typed, setTyped] = useState('');
  const [isRemembered, setRemembered] = useState(false);
  const isChecking = attempt.kind === 'checking';
  const field = useFocusOnFault(attempt);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    connect(typed, { isRemembered });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field>
        <Field.Label>{t('connect.field')}</Field.Label>
        <Field.Hint>{t('connect.fieldHint')}</Field.Hint>
        <Input
          ref={field}
          className="token-field"
          isCompact
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...(attempt.kind === 'failed' ? { validation: 'error' as const } : {})}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {attempt.kind === 'failed' ? (
          <Field.Message validation="error" validationLabel={t('connect.faultLabel')}>
            {faultText(attempt.fault, words)}
          </Field.Message>
        ) : null}
      </Field>
      {canRemember ? (
        <Field>
          <Checkbox checked={isRemembered} onChange={(event) => setRemembered(event.currentTarget.checked)}>
            <Field.Label>{t('connect.remember')}</Field.Label>
            <Field.Hint>{t('connect.rememberHint')}</Field.Hint>
          </Checkbox>
        </Field>
      ) : null}
      <div className="actions">
        <Button size="small" type="submit" isPrimary aria-disabled={isChecking || undefined}>
          {isChecking ? t('connect.checking') : t('connect.connect')}
        </Button>
      </div>
    </form>
  );
}

/** Back to what has to be corrected. The message is announced as it appears. */
function useFocusOnFault(attempt: Attempt) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (attempt.kind === 'failed') field.current?.focus();
  }, [attempt]);
  return field;
}

function faultText(fault: TokenFault, words: Words): string {
  return fault.kind === 'unchecked'
    ? words.t('connect.fault.unchecked', { reason: problemReason(fault.problem, words) })
    : words.t(`connect.fault.${fault.kind}`);
}
