import { CopyButton } from '../copy-button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../words.tsx';

/**
 * `loading` while only what may be stored is known; `known` with `undefined` if the API gave none; `withheld`
 * from whoever may not see it.
 */
type AccountKey = { kind: 'loading' } | { kind: 'withheld' } | { kind: 'known'; key: string | undefined };

export function AccountDetails({
  createdAt,
  accountKey,
}: {
  createdAt: number | undefined;
  accountKey: AccountKey;
}) {
  const { t, date } = useWords();
  return (
    <dl className="details">
      <dt>{t('account.createdOn')}</dt>
      <dd>{createdAt === undefined ? t('account.notStated') : date(createdAt)}</dd>
      {accountKey.kind === 'withheld' ? null : (
        <>
          <dt>{t('account.key')}</dt>
          <dd>
            {accountKey.kind === 'loading' ? <Skeleton size="medium" /> : <Key value={accountKey.key} />}
          </dd>
        </>
      )}
    </dl>
  );
}

function Key({ value }: { value: string | undefined }) {
  const { t } = useWords();
  if (value === undefined) return t('account.notStated');
  return (
    <>
      <code className="key">{value}</code>
      <CopyButton text={() => value} label={t('account.copy')} />
    </>
  );
}
