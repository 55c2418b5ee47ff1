import { LeaveQuestion } from '../leave-question.tsx';
import { BillingForm } from './billing-form.tsx';
import { ConflictView } from './conflict-view.tsx';
import type { EditorProps } from './editor-props.ts';
import { GardenTheme } from './garden-theme.tsx';
import { ReviewView } from './review-view.tsx';

/** One update of the billing contact, from the form to what came of it. */
export function Editor(props: EditorProps) {
  return (
    <GardenTheme>
      <View {...props} />
    </GardenTheme>
  );
}

function View({ saving, desk }: EditorProps) {
  switch (saving.kind) {
    case 'editing':
      return <BillingForm editing={saving} desk={desk} />;
    case 'conflict':
      return <ConflictView conflict={saving} desk={desk} />;
    case 'leaving':
      return (
        <LeaveQuestion isUnanswered={saving.form.isUnanswered} onDiscard={desk.discard} onKeep={desk.stay} />
      );
    default:
      return <ReviewView saving={saving} desk={desk} />;
  }
}
