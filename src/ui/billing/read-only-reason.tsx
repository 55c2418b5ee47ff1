import { useState } from 'react';
import type { Access } from '../../account/access.ts';
import type { EvidenceItem } from '../../account/evidence.ts';
import type { Words } from '../../i18n/words.ts';
import type { Standing } from '../../store/billing-desk.ts';
import { Button, Link } from '../kit/button.tsx';
import { Text } from '../kit/text.tsx';
import { useWords } from '../words.tsx';
import { adminCenterUrl } from './admin-center.ts';

export type ReadOnly = Extract<Access, { kind: 'read-only' }>;

/** Why the billing contact cannot be updated here, in one sentence, and what to do instead. */
export function ReadOnlyReason({
  access,
  evidence,
  subdomain,
  onCheckAgain,
}: {
  access: ReadOnly;
  evidence: Standing['evidence'];
  subdomain: string | undefined;
  onCheckAgain: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const [isExplained, setExplained] = useState(false);
  const adminCenter = access.reason === 'support-created' ? adminCenterUrl(subdomain) : undefined;
  return (
    <>
      <Text>{sentence(access, words)}</Text>
      <div className="actions">
        {adminCenter === undefined ? null : <Link href={adminCenter}>{t('action.openAdminCenter')}</Link>}
        {access.reason === 'refused' ? (
          <Button onClick={onCheckAgain}>{t('action.checkAgain')}</Button>
        ) : null}
        <Button
          isBasic
          isExpanded={isExplained}
          controls="billing-evidence"
          onClick={() => setExplained(!isExplained)}
        >
          {t('billing.why.show')}
        </Button>
      </div>
      <div id="billing-evidence" hidden={!isExplained}>
        {isExplained ? <Evidence items={evidence} isGuess={isGuess(access)} /> : null}
      </div>
    </>
  );
}

function Evidence({ items, isGuess }: { items: readonly EvidenceItem[]; isGuess: boolean }) {
  const words = useWords();
  return (
    <div className="stack">
      <ul className="evidence">
        {items.map((item) => (
          <li key={item.kind}>{fact(item, words)}</li>
        ))}
      </ul>
      {isGuess ? <Text>{words.t('billing.why.override')}</Text> : null}
    </div>
  );
}

/** Signs from which the origin is only concluded: an administrator can say that it is otherwise. */
function isGuess(access: ReadOnly): boolean {
  return (
    access.reason === 'support-created' && (access.by === 'same-identity' || access.by === 'run-by-support')
  );
}

function sentence(access: ReadOnly, { t }: Words): string {
  return access.reason === 'not-owner' && access.owner !== undefined
    ? t('billing.readOnly.not-owner-named', { name: access.owner })
    : t(`billing.readOnly.${access.reason}`);
}

function fact(item: EvidenceItem, { t, date }: Words): string {
  switch (item.kind) {
    case 'setting':
      return t('billing.why.setting', { origin: item.origin });
    case 'update-refused':
      return t('billing.why.update-refused', { date: date(item.at) });
    default:
      return t(`billing.why.${item.kind}`, { holds: String(item.holds) });
  }
}
