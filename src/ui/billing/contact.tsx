import type { Billing } from '../../account/billing.ts';
import { Text } from '../kit/text.tsx';
import { useWords } from '../words.tsx';
import { contactLines } from './contact-lines.ts';

/** The billing contact as one block. Each line has its own direction: an address may be of any country. */
export function Contact({ billing }: { billing: Billing }) {
  const { t, locale } = useWords();
  const lines = contactLines(billing, locale);
  if (lines.length === 0) return <Text>{t('billing.none')}</Text>;
  return (
    <p className="contact">
      {lines.map((line, index) => (
        // The lines have no other identity than their place.
        <span key={index} dir="auto">
          {line}
        </span>
      ))}
    </p>
  );
}
