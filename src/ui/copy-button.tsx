import { useEffect, useRef, useState } from 'react';
import { Button } from './kit/button.tsx';
import { useWords } from './words.tsx';

type Outcome = 'none' | 'copied' | 'by-hand';

/**
 * Copies a text. Where the frame may not copy, which Zendesk decides, the text comes up in a selected field
 * to copy by hand.
 */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome === 'by-hand') field.current?.select();
  }, [outcome]);
  const copy = () => {
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('by-hand'),
    );
  };
  return (
    <>
      <Button onClick={copy}>{label}</Button>
      <span role="status" className="outcome">
        {outcome === 'copied' ? t('account.copied') : null}
        {outcome === 'by-hand' ? t('account.copyByHand') : null}
      </span>
      {outcome === 'by-hand' ? (
        <textarea
          ref={field}
          className="copy-field"
          readOnly
          rows={Math.min(text.split('\n').length, 8)}
          aria-label={label}
          value={text}
        />
      ) : null}
    </>
  );
}

/** Rejects where there is no clipboard to write to, as well as where writing is not allowed. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
