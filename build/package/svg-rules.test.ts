import { expect, it } from 'vitest';
import { faultsWith } from './sound-package.ts';

function faultsOf(path: string, inside: string, attributes = 'viewBox="0 0 18 18"'): string[] {
  return faultsWith({ [path]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>` });
}

it.each([
  ['<script>alert(1)</script>', 'SVG elements: <script> in assets/a.svg'],
  ['<image width="1"/>', 'SVG elements: <image> in assets/a.svg'],
  ['<foreignObject/>', 'SVG elements: <foreignObject> in assets/a.svg'],
  ['<style>path{}</style>', 'SVG elements: <style> in assets/a.svg'],
  ['<path onload="x()"/>', 'SVG attributes: onload in assets/a.svg'],
  ['<path style="fill:red"/>', 'SVG attributes: style in assets/a.svg'],
  ['<g xlink:href="#a"/>', 'SVG attributes: xlink:href in assets/a.svg'],
  ['<!-- Drawn by hand -->', 'SVG prologue: a declaration, comment or instruction in assets/a.svg'],
])('refuses a drawing with %s', (inside, fault) => {
  expect(faultsOf('assets/a.svg', inside)).toEqual([fault]);
});

it('refuses an icon without a viewBox, or of a colour of its own', () => {
  expect(faultsOf('assets/icon_nav_bar.svg', '<path fill="currentColor"/>', '')).toEqual([
    'icon: assets/icon_nav_bar.svg has no viewBox',
  ]);
  expect(faultsOf('assets/icon_nav_bar.svg', '<path fill="red"/>')).toEqual([
    'icon: assets/icon_nav_bar.svg does not take the colour around it (currentColor)',
  ]);
});
