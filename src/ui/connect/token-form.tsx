import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { Attempt, TokenFault } from '../../store/connection/connection-state.ts';
import { Button } from '../kit/button.tsx';
import { CheckBox } from '../kit/check-box.tsx';
import { TextField } from '../kit/text-field.tsx';
import { problemReason } from '../screens/problem-words.ts';
import { useWords } from '../words.tsx';
import { useConnection } from './connection.tsx';

/**
 * Takes a token. The field is not one for passwords, on purpose: the browser would offer to store what is
 * meant for this tab at most.
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
      <TextField
        label={t('connect.field')}
        hint={t('connect.fieldHint')}
        isMasked
        value={typed}
        onType={setTyped}
        inputRef={field}
        {...(attempt.kind === 'failed'
          ? { fault: { sign: t('connect.faultLabel'), text: faultText(attempt.fault, words) } }
          : {})}
      />
      {canRemember ? (
        <CheckBox
          label={t('connect.remember')}
          hint={t('connect.rememberHint')}
          isChecked={isRemembered}
          onCheck={setRemembered}
        />
      ) : null}
      <div className="actions">
        <Button type="submit" isPrimary isBusy={isChecking}>
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
