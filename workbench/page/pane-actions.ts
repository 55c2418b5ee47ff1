import type { Surface } from '../zaf/calls.ts';
import type { Instance } from '../zaf/instance.ts';
import { pixelsIn } from './modal.ts';
import { changePane } from './panes.ts';
import { propertyOf } from './property-of.ts';
import type { SurfaceParts } from './surface-parts.ts';

/** What an app may do with the part of Support that a button opens. */
export function paneActions({ panes, setPaneOpen }: SurfaceParts): Surface['actions'] {
  const paneOf = (instance: Instance) => {
    const pane = panes.get().find(({ guid }) => guid === instance.guid);
    if (!pane) throw new Error(`There is no popover in ${instance.location}.`);
    return pane;
  };
  return {
    popover: (instance, [wish = 'show']) => {
      const { guid, isOpen } = paneOf(instance);
      if (wish === 'show' || wish === 'hide') setPaneOpen(guid, wish === 'show');
      else if (wish === 'toggle') setPaneOpen(guid, !isOpen);
      else {
        const [width, height] = ['width', 'height'].map((side) => pixelsIn(propertyOf(wish, side)));
        panes.update((before) =>
          changePane(before, guid, (pane) => ({
            width: width ?? pane.width,
            height: height ?? pane.height,
          })),
        );
      }
    },
    preloadPane: () => panes.update((before) => before.map((pane) => ({ ...pane, isLoaded: true }))),
    'app.close': (instance) => setPaneOpen(paneOf(instance).guid, false),
  };
}
