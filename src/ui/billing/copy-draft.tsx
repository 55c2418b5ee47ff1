import type { Form } from '../../store/saving/form.ts';
import { CopyButton } from '../copy-button.tsx';
import { useWords } from '../words.tsx';
import { draftText } from './draft-text.ts';

/** What was typed is never lost: it can be taken elsewhere. */
export function CopyDraft({ form }: { form: Form }) {
  const words = useWords();
  return <CopyButton text={() => draftText(form, words)} label={words.t('billing.result.copyDraft')} />;
}
