import type { Settings } from '../account/settings.ts';
import type { Words } from '../i18n/words.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { LazyConnectScreen } from './connect/lazy-connect.tsx';
import { limitsInPicture } from './limits-in-picture.ts';
import { planTitle } from './plan-title.ts';
import { PlanView } from './plan-view.tsx';
import { LoadingScreen } from './screens/loading-screen.tsx';
import { ProblemScreen } from './screens/problem-screen.tsx';
import { LazyContents } from './sections/lazy-contents.tsx';
import { SettingFaults } from './setting-faults.tsx';
import { problemWords } from './screens/problem-words.ts';
import type { AddNote } from './take-along/note-button.tsx';
import { Status } from './status.tsx';
import { summaryText } from './summary-text.ts';
import { useSource } from './use-source.ts';
import { WideView } from './wide-view.tsx';
import { useWords } from './words.tsx';

export interface AppProps {
  store: Store;
  settings: Settings;
  isSupportAdministrator: boolean;
  /** Whether the viewer may be shown who holds a seat, and the account key. */
  mayShowPeople: boolean;
  /** The Zendesk account: "example" of example.zendesk.com. */
  subdomain: string | undefined;
  /** Whether the app has a page to itself, and not a tray. */
  isWide: boolean;
  /** `undefined` where there is no ticket. */
  onAddNote: AddNote | undefined;
}

/** The plan, or why there is none: beside a ticket, and on a page of its own. */
export function App(props: AppProps) {
  const words = useWords();
  const state = useSource(props.store);
  return (
    <>
      <Status>{announcement(state, props.settings, words)}</Status>
      <Screen {...props} state={state} />
    </>
  );
}

function Screen({ state, isWide, ...props }: AppProps & { state: State }) {
  const { store, settings, isSupportAdministrator } = props;
  switch (state.kind) {
    case 'loading':
      return <LoadingScreen />;
    case 'problem':
      return (
        <>
          {state.problem.kind === 'not-connected' ? (
            <LazyConnectScreen
              loading={<LoadingScreen />}
              isRetrying={state.isRetrying}
              onRetry={store.refresh}
            />
          ) : (
            <ProblemScreen problem={state.problem} isRetrying={state.isRetrying} onRetry={store.refresh} />
          )}
          {isSupportAdministrator ? <SettingFaults settings={settings} /> : null}
          <Draft store={store} />
        </>
      );
    case 'shown': {
      const View = isWide ? WideView : PlanView;
      return <View {...props} picture={state.picture} refresh={state.refresh} />;
    }
  }
}

/** There can be one only where the form was opened, for which all that shows it was loaded. */
function Draft({ store }: { store: Store }) {
  const billing = store.billing.now();
  return billing === undefined ? null : (
    <LazyContents>{({ KeptDraft }) => <KeptDraft billing={billing} />}</LazyContents>
  );
}

/**
 * What assistive technology hears: once when a screen takes another's place, and once when a load has come to its
 * end, which the silence before it makes news even where nothing has changed.
 */
function announcement(state: State, settings: Settings, words: Words): string {
  switch (state.kind) {
    case 'loading':
      return words.t('screen.loading.title');
    case 'problem':
      return state.isRetrying ? '' : problemWords(state.problem, words).title;
    case 'shown': {
      const { picture, refresh } = state;
      // What failed is said below the figures that it left as they were.
      if (refresh.kind !== 'idle') return '';
      return summaryText(limitsInPicture(picture, settings), words) ?? planTitle(picture.account, words);
    }
  }
}
