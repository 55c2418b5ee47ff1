import { useRef, useState } from 'react';
import type { Form } from '../../store/saving/form.ts';
import { LeaveQuestion } from '../billing/leave-question.tsx';
import { Button } from '../kit/button.tsx';
import { SmallText } from '../kit/text.tsx';
import { useFocusAfterChange } from '../use-focus-after-change.ts';
import { useWords } from '../words.tsx';
import { useConnection } from './connection.tsx';

/** That the app asks with a token, and the way back: what was changed meanwhile goes with the token, if it may. */
export function PersonalConnection() {
  const { t } = useWords();
  const { disconnect, unsaved } = useConnection();
  const [atStake, setAtStake] = useState<Form>();
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfterChange(atStake === undefined ? 'line' : 'question', () => button.current);
  if (atStake !== undefined) {
    return (
      <div className="connection-question">
        <LeaveQuestion
          isUnanswered={atStake.isUnanswered}
          onDiscard={disconnect}
          onKeep={() => setAtStake(undefined)}
        />
      </div>
    );
  }
  const leave = () => {
    const form = unsaved();
    if (form === undefined) disconnect();
    else setAtStake(form);
  };
  return (
    <div className="connection-line">
      <SmallText>{t('connect.byToken')}</SmallText>
      <Button buttonRef={button} onClick={leave}>
        {t('connect.disconnect')}
      </Button>
    </div>
  );
}
