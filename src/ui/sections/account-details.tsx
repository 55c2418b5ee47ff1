import { CopyButton } from '../copy-button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../words.tsx';

/** `accountKey`: `loading` while only what may be stored is known; `undefined` if the API gave none. */
export function AccountDetails({
  createdAt,
  accountKey,
}: {
  createdAt: number | undefined;
  accountKey: { kind: 'loading' } | { kind: 'known'; key: string | undefined };
}) {
  const { t, date } = useWords();
  return (
    <dl className="details">
      <dt>{t('account.createdOn')}</dt>
      <dd>{createdAt === undefined ? t('account.notStated') : date(createdAt)}</dd>
      <dt>{t('account.key')}</dt>
      <dd>
        {accountKey.kind === 'loading' ? (
          <Skeleton size="medium" />
        ) : accountKey.key === undefined ? (
          t('account.notStated')
        ) : (
          <>
            <code className="key">{accountKey.key}</code>
            <CopyButton text={accountKey.key} label={t('account.copy')} />
          </>
        )}
      </dd>
    </dl>
  );
}
