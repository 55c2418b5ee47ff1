import { useBench } from './bench-context.ts';
import { choose } from './desk.ts';
import type { IconName } from './icons.tsx';
import { Icon, IconButton } from './icons.tsx';
import { useStore } from './store.ts';

const scenery: readonly IconName[] = ['home', 'list', 'people', 'mail', 'chart'];

/** Support's bar of products. Only the last button is more than scenery. */
export function Rail() {
  const bench = useBench();
  const { areControlsOpen } = useStore(bench.settings);
  return (
    <div className="rail">
      <div className="rail-scenery" aria-hidden="true">
        {scenery.map((name) => (
          <span key={name} className="rail-item">
            <Icon name={name} />
          </span>
        ))}
      </div>
      <IconButton
        name="sliders"
        label={areControlsOpen ? 'Hide the workbench controls' : 'Show the workbench controls'}
        isExpanded={areControlsOpen}
        onClick={() => choose(bench, { areControlsOpen: !areControlsOpen })}
      />
    </div>
  );
}
