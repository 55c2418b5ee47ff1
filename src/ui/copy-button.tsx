import { useEffect, useRef, useState, type Ref } from 'react';
import { Button } from './kit/button.tsx';
import { useWords } from './words.tsx';

/** What came of a press, which is one more result even where it is the same as the one before. */
interface Outcome {
  readonly kind: 'none' | 'copied' | 'by-hand';
  readonly presses: number;
}

/**
 * Copies a text, which is put together when it is asked for. Where the frame may not copy, which Zendesk
 * decides, the text comes up in a selected field to copy by hand.
 */
export function CopyButton({ text, label }: { text: () => string; label: string }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none', presses: 0 });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome.kind === 'by-hand') field.current?.select();
  }, [outcome]);
  const copy = () => {
    const settle = (kind: Outcome['kind']) => setOutcome(({ presses }) => ({ kind, presses: presses + 1 }));
    copyText(text()).then(
      () => settle('copied'),
      () => settle('by-hand'),
    );
  };
  return (
    <>
      <Button onClick={copy}>{label}</Button>
      <span role="status" className="outcome">
        {outcome.kind === 'none' ? null : (
          <span key={outcome.presses}>
            {outcome.kind === 'copied' ? t('account.copied') : t('account.copyByHand')}
          </span>
        )}
      </span>
      {outcome.kind === 'by-hand' ? <CopyField fieldRef={field} text={text()} label={label} /> : null}
    </>
  );
}

interface CopyFieldProps {
  text: string;
  label: string;
  fieldRef: Ref<HTMLTextAreaElement>;
}

function CopyField({ text, label, fieldRef }: CopyFieldProps) {
  return (
    <textarea
      ref={fieldRef}
      className="copy-field"
      readOnly
      rows={Math.min(text.split('\n').length, 8)}
      aria-label={label}
      value={text}
    />
  );
}

/** Rejects where there is no clipboard to write to, as well as where writing is not allowed. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
