import { BillingForm } from './billing-form.tsx';
import { ConflictView } from './conflict-view.tsx';
import type { EditorProps } from './editor-props.ts';
import { GardenTheme } from './garden-theme.tsx';
import { LeaveView } from './leave-view.tsx';
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
      return <LeaveView isUnanswered={saving.form.isUnanswered} desk={desk} />;
    default:
      return <ReviewView saving={saving} desk={desk} />;
  }
}
