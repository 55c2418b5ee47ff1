import type { AccountPart } from '../store/picture.ts';
import { Tag } from './kit/tag.tsx';
import { Heading, Text } from './kit/text.tsx';
import { capitalised, planTitle } from './plan-title.ts';
import { usePageTitle } from './use-page-title.ts';
import { useWords } from './words.tsx';

/** The plan's name, the account's status, and the plan in one line. */
export function PlanHeading({ account }: { account: AccountPart }) {
  const words = useWords();
  const title = planTitle(account, words);
  usePageTitle(title);
  const plan = account.kind === 'known' ? account.plan : undefined;
  const status = account.kind === 'known' ? account.status : undefined;
  return (
    <header className="plan-heading">
      <div className="plan-heading__line">
        <Heading level={1}>{title}</Heading>
        {status === undefined ? null : <Tag isGood={status === 'active'}>{capitalised(status)}</Tag>}
      </div>
      {plan?.shortDescription === undefined ? null : <Text isForeign>{plan.shortDescription}</Text>}
      {account.kind === 'refused' ? <Text>{words.t('heading.planRefused')}</Text> : null}
    </header>
  );
}
