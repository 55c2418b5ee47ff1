import { AppIcon } from './app-icon.tsx';
import { useBench } from './bench-context.ts';
import { choose } from './desk.ts';
import type { IconName } from './icons.tsx';
import { Icon, IconButton } from './icons.tsx';
import { useStore } from './store.ts';
import { frontTab, openPlace } from './workspace.ts';

const scenery: readonly IconName[] = ['home', 'list', 'people', 'mail', 'chart'];

/** Support's bar of products. The app's own icon and the last button are more than scenery. */
export function Rail() {
  const bench = useBench();
  const { areControlsOpen } = useStore(bench.settings);
  const isPageFront = frontTab(useStore(bench.workspace))?.place.kind === 'page';
  return (
    <div className="rail">
      <div>
        <div aria-hidden="true">
          {scenery.map((name) => (
            <span
              key={name}
              className={name === 'list' && !isPageFront ? 'rail-item rail-item-front' : 'rail-item'}
            >
              <Icon name={name} />
            </span>
          ))}
        </div>
        <AppItem isFront={isPageFront} />
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

/** Opens the page of an app that has one. */
function AppItem({ isFront }: { readonly isFront: boolean }) {
  const { sessions, workspace, newGuid } = useBench();
  const state = useStore(sessions.state);
  if (state.kind !== 'ready' || !('nav_bar' in state.app.offers)) return null;
  return (
    <button
      type="button"
      className={isFront ? 'rail-item rail-item-front' : 'rail-item'}
      aria-label={state.app.name}
      aria-current={isFront ? 'page' : undefined}
      title={state.app.name}
      onClick={() => workspace.update((before) => openPlace(before, { kind: 'page' }, newGuid()))}
    >
      <AppIcon location="nav_bar" />
    </button>
  );
}
