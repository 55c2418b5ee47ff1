import type { Count } from '../account/limits.ts';
import type { Settings } from '../account/settings.ts';
import type { Words } from '../i18n/words.ts';
import type { FoundEvidence, Picture } from '../store/picture.ts';
import type { Refresh } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { Foot } from './foot.tsx';
import { Sections, type SectionItem } from './kit/section.tsx';
import { limitsInPicture } from './limits-in-picture.ts';
import { LimitList } from './limits/limit-list.tsx';
import type { LimitAside } from './limits/limit-row.tsx';
import { PlanHeading } from './plan-heading.tsx';
import { SeatsDisclosure } from './seats/seats-disclosure.tsx';
import { LazyBilling, LazyContents } from './sections/lazy-contents.tsx';
import { SettingFaults } from './setting-faults.tsx';
import { SummaryLine } from './summary-line.tsx';
import type { AddNote } from './take-along/note-button.tsx';
import { reportText } from './take-along/report-text.ts';
import { TakeAlong } from './take-along/take-along.tsx';
import { useWords } from './words.tsx';

export interface PlanViewProps {
  picture: Picture;
  refresh: Refresh;
  store: Store;
  settings: Settings;
  isSupportAdministrator: boolean;
  mayShowPeople: boolean;
  subdomain: string | undefined;
  /** `undefined` where there is no ticket. */
  onAddNote: AddNote | undefined;
}

/** The plan: what it is, how much of it is used, what else it holds, and how fresh all that is. */
export function PlanView({ areSeatsBeside = false, ...props }: PlanViewProps & { areSeatsBeside?: boolean }) {
  const { picture, refresh, store, settings, isSupportAdministrator, mayShowPeople, onAddNote } = props;
  const words = useWords();
  const { account, evidence } = picture;
  const limits = limitsInPicture(picture, settings);
  return (
    <>
      <PlanHeading account={account} />
      {isSupportAdministrator || isChatAdministrator(evidence) ? <SettingFaults settings={settings} /> : null}
      <SummaryLine limits={limits} />
      <LimitList
        limits={limits}
        aside={{ agents: disabledAgents(picture.counts.agents, words) }}
        below={
          mayShowPeople && !areSeatsBeside
            ? { agents: <SeatsDisclosure picture={picture} refresh={refresh} store={store} /> }
            : {}
        }
      />
      <Sections items={useSections(props)} />
      <Foot picture={picture} refresh={refresh} onRefresh={store.refresh}>
        <TakeAlong text={() => reportText(picture, limits, words)} onAddNote={onAddNote} />
      </Foot>
    </>
  );
}

/** Agents who are disabled take no seat, and so are said apart. */
function disabledAgents(agents: Count, { t }: Words): LimitAside {
  return {
    text:
      agents.kind === 'counted' && agents.off > 0 ? t('limits.disabled', { count: agents.off }) : undefined,
    room: t('limits.disabled', { count: 100 }),
  };
}

/** Over a credential that is not the viewer's, Chat knows somebody else. */
function isChatAdministrator({ isAdministrator, isViewersCredential }: FoundEvidence): boolean {
  return isAdministrator === true && isViewersCredential !== false;
}

function useSections(props: PlanViewProps): readonly SectionItem[] {
  const { picture, refresh, store, subdomain, mayShowPeople } = props;
  const { t } = useWords();
  const { account, personal, evidence } = picture;
  const billing: SectionItem = {
    key: 'billing',
    title: t('billing.title'),
    // To anybody but the owner, the API gives no contact.
    ...(evidence.isOwner === false ? {} : { onOpen: store.needPersonal }),
    content: () => (
      <LazyBilling store={store}>
        {({ BillingSection }, desk) => (
          <BillingSection
            picture={picture}
            refresh={refresh}
            onRefresh={store.refresh}
            desk={desk}
            subdomain={subdomain}
          />
        )}
      </LazyBilling>
    ),
  };
  if (account.kind === 'refused') return [billing];
  return [
    {
      key: 'features',
      title: t('features.title'),
      content: () => <LazyContents>{({ Features }) => <Features plan={account.plan} />}</LazyContents>,
    },
    {
      key: 'account',
      title: t('account.title'),
      onOpen: store.needPersonal,
      content: () => (
        <LazyContents>
          {({ AccountDetails }) => (
            <AccountDetails
              createdAt={account.createdAt}
              accountKey={
                !mayShowPeople
                  ? { kind: 'withheld' }
                  : personal
                    ? { kind: 'known', key: personal.accountKey }
                    : { kind: 'loading' }
              }
            />
          )}
        </LazyContents>
      ),
    },
    billing,
  ];
}
