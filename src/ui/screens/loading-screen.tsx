import { isCountedLimit, limitNames } from '../../account/limits.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useWords } from '../words.tsx';

/** The final layout without its figures: what comes takes the place that is kept for it. */
export function LoadingScreen() {
  const { t } = useWords();
  usePageTitle(t('screen.loading.title'));
  return (
    <div aria-busy="true">
      <h1 className="visually-hidden">{t('screen.loading.title')}</h1>
      <div className="plan-heading">
        <div className="plan-heading__line">
          <Skeleton size="medium" />
        </div>
        <Skeleton size="long" />
      </div>
      <div className="summary">
        <Skeleton size="medium" />
      </div>
      <ul className="limits">
        {limitNames.map((name) => (
          <li className="limit" key={name}>
            <div className={isCountedLimit(name) ? 'limit__head limit__head--counted' : 'limit__head'}>
              <div className="limit__line">
                <span className="limit__name">{t(`limits.name.${name}`)}</span>
                <Skeleton size="short" />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
