import type { Feature } from '../../account/feature.ts';
import type { Plan } from '../../account/plan.ts';
import type { Words } from '../../i18n/words.ts';
import { Icon } from '../kit/icon.tsx';
import { Text } from '../kit/text.tsx';
import { useWords } from '../words.tsx';
import { featureName } from './feature-name.ts';

/** What the plan includes, then what it does not; levels as text. */
export function Features({ plan }: { plan: Plan }) {
  const words = useWords();
  const { t } = words;
  const isIncluded = ({ kind }: Feature) => kind !== 'not-included';
  const included = plan.features.filter(isIncluded);
  const notIncluded = plan.features.filter((feature) => !isIncluded(feature));
  return (
    <div className="stack">
      {plan.longDescription === undefined ? null : <Text isForeign>{plan.longDescription}</Text>}
      {plan.features.length === 0 ? <Text>{t('features.none')}</Text> : null}
      <FeatureList title={t('features.included')} features={included} words={words} />
      <FeatureList title={t('features.notIncluded')} features={notIncluded} words={words} />
    </div>
  );
}

function FeatureList({
  title,
  features,
  words,
}: {
  title: string;
  features: readonly Feature[];
  words: Words;
}) {
  if (features.length === 0) return null;
  return (
    <div>
      <h3 className="list-title">{title}</h3>
      <ul className="features" aria-label={title}>
        {features.map((feature) => (
          <li key={feature.key} className={`feature feature--${feature.kind}`}>
            <Icon name={feature.kind === 'not-included' ? 'none' : 'good'} />
            <span>{featureText(feature, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function featureText(feature: Feature, words: Words): string {
  const name = featureName(feature.key, words);
  return feature.kind === 'level' ? words.t('features.level', { feature: name, level: feature.level }) : name;
}
