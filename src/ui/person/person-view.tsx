import type { Words } from '../../i18n/words.ts';
import type { PersonState } from '../../store/person/person-state.ts';
import type { PersonStore } from '../../store/person/person-store.ts';
import { LazyConnectScreen } from '../connect/lazy-connect.tsx';
import { keepsFocus } from '../keep-focus.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { Heading, Text } from '../kit/text.tsx';
import { ProblemScreen } from '../screens/problem-screen.tsx';
import { problemWords } from '../screens/problem-words.ts';
import { Status } from '../status.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useSource } from '../use-source.ts';
import { useWords } from '../words.tsx';
import { KnownSeat } from './known-seat.tsx';
import { seatTitle } from './seat-title.ts';

/** The sidebar beside a person's profile: does this person hold a Chat seat? */
export function PersonView({ store }: { store: PersonStore }) {
  const words = useWords();
  const state = useSource(store);
  return (
    <>
      <Status>{announcement(state, words)}</Status>
      <Answer state={state} store={store} />
    </>
  );
}

interface AnswerProps {
  state: PersonState;
  store: PersonStore;
}

function Answer({ state, store }: AnswerProps) {
  const { t } = useWords();
  return (
    <div className="person stack" {...keepsFocus}>
      {state.kind === 'problem' && state.problem.kind === 'not-connected' ? (
        <LazyConnectScreen
          loading={<Skeleton size="long" />}
          isRetrying={state.isRetrying}
          onRetry={store.refresh}
        />
      ) : state.kind === 'problem' ? (
        <ProblemScreen
          problem={state.problem}
          explanation={state.problem.kind === 'not-administrator' ? t('person.forAdministrators') : undefined}
          isRetrying={state.isRetrying}
          onRetry={store.refresh}
        />
      ) : (
        <>
          <Title />
          <WithoutProblem state={state} store={store} />
        </>
      )}
    </div>
  );
}

function Title() {
  const { t } = useWords();
  usePageTitle(t('person.title'));
  return <Heading level={1}>{t('person.title')}</Heading>;
}

function WithoutProblem({
  state,
  store,
}: AnswerProps & { state: Exclude<PersonState, { kind: 'problem' }> }) {
  const { t } = useWords();
  switch (state.kind) {
    case 'asking':
      return <Skeleton size="long" />;
    case 'no-email':
      return (
        <>
          <Text>{t('person.noEmail')}</Text>
          <div className="actions">
            <Button onClick={store.refresh}>{t('action.checkAgain')}</Button>
          </div>
        </>
      );
    case 'not-found':
    case 'looking':
      return (
        <>
          <Text>{t('person.notFoundYet')}</Text>
          <div className="actions">
            <Button isBusy={state.kind === 'looking'} onClick={store.lookThrough}>
              {state.kind === 'looking' ? t('person.lookingThrough') : t('person.lookThrough')}
            </Button>
            {state.kind === 'looking' ? <span>{t('limits.counting', { count: state.soFar })}</span> : null}
          </div>
        </>
      );
    case 'known':
      return <KnownSeat known={state} onRefresh={store.refresh} />;
  }
}

/** What assistive technology hears when an answer has come, and again when it was asked for again. */
function announcement(state: PersonState, words: Words): string {
  switch (state.kind) {
    case 'asking':
      return words.t('person.asking');
    case 'no-email':
      return words.t('person.noEmail');
    case 'not-found':
      return words.t('person.notFoundYet');
    case 'looking':
      return words.t('person.lookingThrough');
    case 'known':
      return state.refresh.kind === 'idle' ? seatTitle(state.seat, words) : '';
    case 'problem':
      return state.isRetrying ? '' : problemWords(state.problem, words).title;
  }
}
