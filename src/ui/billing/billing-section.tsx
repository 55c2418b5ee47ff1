import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Picture } from '../../store/picture.ts';
import type { Saving } from '../../store/saving/saving.ts';
import type { Refresh } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useSource } from '../use-source.ts';
import { useWords } from '../words.tsx';
import { Contact } from './contact.tsx';
import { CopyDraft } from './copy-draft.tsx';
import { EditorLoader } from './editor-loader.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { ReadOnlyReason } from './read-only-reason.tsx';
import { SavingStatus } from './saving-status.tsx';

interface BillingProps {
  picture: Picture;
  refresh: Refresh;
  store: Store;
  /** The Zendesk account, for the link to its Admin Center. */
  subdomain: string | undefined;
}

/**
 * The billing contact: for the owner, with the way to update it; for others, why they see none. Where the
 * viewer may not update, there is no control for it at all.
 */
export function BillingSection(props: BillingProps) {
  const { store, subdomain } = props;
  const { standing, saving } = useSource(store.billing);
  const checkAgain = () => {
    store.billing.forgetRefusal();
    store.refresh();
  };
  return (
    <div className="stack" onKeyDown={onePressAtATime}>
      <SavingStatus saving={saving} />
      {standing === undefined ? (
        <Skeleton size="long" />
      ) : standing.access.kind === 'read-only' ? (
        <>
          {props.picture.evidence.isOwner === true ? <StoredContact {...props} /> : null}
          <ReadOnlyReason
            access={standing.access}
            evidence={standing.evidence}
            subdomain={subdomain}
            onCheckAgain={checkAgain}
          />
          <KeptDraft billing={store.billing} />
        </>
      ) : isOpen(saving) ? (
        <EditorLoader saving={saving} desk={store.billing} />
      ) : (
        <UpdatableContact {...props} saving={saving} />
      )}
    </div>
  );
}

/** States that show the contact, rather than what a person makes of it. */
type AtRest = Extract<Saving, { kind: 'closed' | 'saved' | 'not-taken-over' }>;

function isOpen(saving: Saving): saving is Exclude<Saving, AtRest> {
  return saving.kind !== 'closed' && saving.kind !== 'saved' && saving.kind !== 'not-taken-over';
}

function UpdatableContact({ saving, ...props }: BillingProps & { saving: AtRest }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Back from the form, which took the focus away with it.
    if (saving.kind !== 'closed' || document.activeElement === document.body) button.current?.focus();
  }, [saving.kind]);
  return (
    <>
      <StoredContact {...props} />
      <div className="actions">
        {saving.kind === 'not-taken-over' ? <CopyDraft form={saving.form} /> : null}
        {props.picture.personal?.billing === undefined ? null : (
          <Button buttonRef={button} onClick={props.store.billing.edit}>
            {t('billing.form.edit')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The contact as it is stored; while only what may be kept on this computer is known, its place. */
function StoredContact({ picture: { personal }, refresh, store }: BillingProps) {
  const { t } = useWords();
  if (personal?.billing !== undefined) return <Contact billing={personal.billing} />;
  if (personal !== undefined) return null;
  return refresh.kind === 'failed' ? (
    <div className="actions">
      <Button onClick={store.refresh}>{t('action.tryAgain')}</Button>
    </div>
  ) : (
    <Skeleton size="long" />
  );
}

/** Enter held down is one press, not as many as the keyboard repeats. Lines of text are another matter. */
function onePressAtATime(event: KeyboardEvent): void {
  const isText = event.target instanceof HTMLTextAreaElement;
  if (event.key === 'Enter' && event.repeat && !isText) event.preventDefault();
}
