import { render } from 'preact';
import type { ColorScheme } from '../../../src/ui/color-scheme.ts';
import { followColorScheme } from '../../../src/ui/color-scheme.ts';
import { examples } from './examples.tsx';
import { kits } from './kits.ts';

declare global {
  interface Window {
    show: (scheme: ColorScheme, dir: 'ltr' | 'rtl') => void;
  }
}

let setScheme: (scheme: ColorScheme) => void = () => undefined;
const colorScheme = followColorScheme(document.documentElement, (listener) => {
  setScheme = listener;
});

/** Shows both kits side by side, each example in a cell of its own, in one colour scheme and direction. */
window.show = (scheme, dir) => {
  document.documentElement.dir = dir;
  setScheme(scheme);
  for (const [name, kit] of Object.entries(kits)) {
    const root = document.getElementById(name);
    if (root === null) throw new Error(`The page has no place for ${name}`);
    const { Surroundings } = kit;
    render(
      <Surroundings colorScheme={colorScheme} dir={dir}>
        {Object.entries(examples).flatMap(([part, variants]) =>
          Object.entries(variants).map(([variant, example]) => (
            <div key={`${part} ${variant}`} className="cell" data-name={`${part}, ${variant}`}>
              {example(kit)}
            </div>
          )),
        )}
      </Surroundings>,
      root,
    );
  }
};
