import { useRef, type KeyboardEvent } from 'react';
import type { BillingDesk, Standing } from '../../store/billing-desk.ts';
import type { Picture } from '../../store/picture.ts';
import type { Saving } from '../../store/saving/saving.ts';
import type { Refresh } from '../../store/state.ts';
import { later } from '../../store/later.ts';
import { Button } from '../kit/button.tsx';
import { keepsFocus } from '../keep-focus.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { LazyPart } from '../lazy-part.tsx';
import { useFocusAfterChange } from '../use-focus-after-change.ts';
import { useSource } from '../use-source.ts';
import { useWords } from '../words.tsx';
import type { EditorProps } from './edit/editor-props.ts';
import { KeptDraft } from './kept-draft.tsx';
import { ReadOnlyReason, type ReadOnly } from './read-only-reason.tsx';
import { SavingStatus } from './saving-status.tsx';
import { StoredContact } from './stored-contact.tsx';
import { UpdatableContact } from './updatable-contact.tsx';

/** The form and what follows it. */
const editor = later(() => import('./edit/editor.tsx'));

interface BillingProps {
  picture: Picture;
  refresh: Refresh;
  onRefresh: () => void;
  desk: BillingDesk;
  /** The Zendesk account, for the link to its Admin Center. */
  subdomain: string | undefined;
}

/**
 * The billing contact: for the owner, with the way to update it; for others, why they see none. Where the
 * viewer may not update, there is no control for it at all.
 */
export function BillingSection({ picture, refresh, onRefresh, desk, subdomain }: BillingProps) {
  const { t } = useWords();
  const { standing, saving } = useSource(desk);
  const editButton = useRef<HTMLButtonElement>(null);
  const view = viewOf(standing, saving);
  const stored = { picture, refresh, onRetry: onRefresh };
  // The views of the editor see to their own focus, once they are loaded.
  useFocusAfterChange(`${view.kind} ${saving.kind}`, () =>
    view.kind === 'editor' ? null : editButton.current,
  );
  return (
    <div className="billing stack" {...keepsFocus} onKeyDown={onePressAtATime}>
      <SavingStatus saving={saving} />
      {view.kind === 'pending' ? <Skeleton size="long" /> : null}
      {view.kind === 'read-only' ? (
        <>
          {picture.evidence.isOwner === true ? <StoredContact {...stored} /> : null}
          <ReadOnlyReason
            access={view.access}
            evidence={view.evidence}
            subdomain={subdomain}
            onCheckAgain={() => {
              desk.forgetRefusal();
              onRefresh();
            }}
          />
          <KeptDraft billing={desk} />
        </>
      ) : null}
      {view.kind === 'editor' ? (
        <LazyPart
          part={editor}
          loading={<Skeleton size="long" />}
          wayOut={
            <Button isBasic onClick={desk.cancel}>
              {t('billing.form.cancel')}
            </Button>
          }
        >
          {({ Editor }) => <Editor saving={view.saving} desk={desk} />}
        </LazyPart>
      ) : null}
      {view.kind === 'contact' ? (
        <UpdatableContact {...stored} saving={saving} desk={desk} buttonRef={editButton} />
      ) : null}
    </div>
  );
}

type View =
  | { readonly kind: 'pending' | 'contact' }
  | { readonly kind: 'read-only'; readonly access: ReadOnly; readonly evidence: Standing['evidence'] }
  | { readonly kind: 'editor'; readonly saving: EditorProps['saving'] };

function viewOf(standing: Standing | undefined, saving: Saving): View {
  if (standing === undefined) return { kind: 'pending' };
  const { access, evidence } = standing;
  if (access.kind === 'read-only') return { kind: 'read-only', access, evidence };
  switch (saving.kind) {
    case 'closed':
    case 'saved':
    case 'not-taken-over':
      return { kind: 'contact' };
    default:
      return { kind: 'editor', saving };
  }
}

/** Enter held down is one press, not as many as the keyboard repeats. Lines of text are another matter. */
function onePressAtATime(event: KeyboardEvent): void {
  const isText = event.target instanceof HTMLTextAreaElement;
  if (event.key === 'Enter' && event.repeat && !isText) event.preventDefault();
}
