import { textsOf, type AppPackage } from './app-package.ts';
import type { Rule } from './rule.ts';

/**
 * Zendesk sanitises each SVG and takes only one that this leaves as it is. What a sanitiser takes out is
 * looked for here by what a drawing needs: everything else is a fault.
 */
export const svgRules: readonly Rule[] = [
  { name: 'SVG elements', findFaults: foreignElements },
  { name: 'SVG attributes', findFaults: activeAttributes },
  { name: 'SVG prologue', findFaults: declarations },
  { name: 'icon', findFaults: wrongIcons },
];

const drawn = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon clipPath mask linearGradient radialGradient stop'.split(
    ' ',
  ),
);

function foreignElements({ files }: AppPackage): string[] {
  return svgsOf(files).flatMap(({ path, text }) =>
    namesIn(text, /<([a-z][\w:.-]*)/gi)
      .filter((name) => !drawn.has(name))
      .map((name) => `<${name}> in ${path}`),
  );
}

function activeAttributes({ files }: AppPackage): string[] {
  return svgsOf(files).flatMap(({ path, text }) =>
    namesIn(text, /\s(on\w+|style|(?:xlink:)?href)\s*=/gi).map((name) => `${name} in ${path}`),
  );
}

function declarations({ files }: AppPackage): string[] {
  return svgsOf(files)
    .filter(({ text }) => /<[!?]/.test(text))
    .map(({ path }) => `a declaration, comment or instruction in ${path}`);
}

function wrongIcons({ files }: AppPackage): string[] {
  return svgsOf(files)
    .filter(({ path }) => path.startsWith('assets/icon_'))
    .flatMap(({ path, text }) => [
      ...(/<svg[^>]*\sviewBox="/.test(text) ? [] : [`${path} has no viewBox`]),
      ...(text.includes('currentColor') ? [] : [`${path} does not take the colour around it (currentColor)`]),
    ]);
}

function svgsOf(files: AppPackage['files']): { path: string; text: string }[] {
  return textsOf(files, ['svg']);
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))];
}
