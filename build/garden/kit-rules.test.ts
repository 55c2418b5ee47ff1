import { describe, expect, it } from 'vitest';
import { kitRules } from './kit-rules.ts';
import type { Rendering } from './render.tsx';

function rendering(html: string, css: string, added: Readonly<Record<string, string>> = {}): Rendering {
  return { scheme: 'light', dir: 'ltr', markup: [{ html, added }], css };
}

function selectors(...parts: Parameters<typeof rendering>): readonly string[] {
  return kitRules(rendering(...parts)).map((rule) => rule.selectors.join());
}

const button = '<button class="StyledButton-sc-1-0 abc garden-button">·</button>';

describe('rules in the kit’s classes', () => {
  it('stand for what Garden made of the element', () => {
    expect(
      selectors(button, ".abc{color:red;}.abc:hover,.abc.abc[aria-pressed='true']{color:blue;}"),
    ).toEqual(['.garden-button', ".garden-button:hover,.garden-button.garden-button[aria-pressed='true']"]);
  });

  it('name a component by all that it is in the kit', () => {
    const html =
      '<p class="StyledTitle-sc-2-0 t1 garden-one"></p><p class="StyledTitle-sc-2-0 t2 garden-two"></p>' +
      button;
    expect(selectors(html, '.StyledTitle-sc-2-0:hover>.abc{color:red;}')).toEqual([
      ':is(.garden-one,.garden-two):hover>.garden-button',
    ]);
  });

  it('stand for each element that looks the same', () => {
    const html = '<p class="sc-x same garden-one"></p><p class="sc-y same garden-two"></p>';
    expect(selectors(html, '.same{color:red;}')).toEqual(['.garden-one', '.garden-two']);
  });

  it('leave out what the kit does not show', () => {
    expect(selectors(button, '.abc .StyledIcon-sc-9-0{color:red;}.abc:focus{color:blue;}')).toEqual([
      '.garden-button:focus',
    ]);
  });

  it('name what takes no class by Garden’s own name for it', () => {
    const icon =
      '<svg data-garden-id="alert.icon" class="StyledIcon-sc-3-0 def"><path d="M0 0"></path></svg>';
    expect(selectors(icon, '.def{color:red;}', { 'alert.icon': 'garden-icon' })).toEqual(['.garden-icon']);
  });
});

describe('the build stops', () => {
  it('where Garden renders an element that the kit has no class for', () => {
    const more = '<div class="garden-x"><span data-garden-id="new.part" class="sc-new xyz"></span></div>';
    expect(() => kitRules(rendering(more, ''))).toThrow('new.part');
  });

  it('where what has one class in the kit has two looks', () => {
    const two = '<b class="sc-x one garden-b"></b><b class="sc-x two garden-b"></b>';
    expect(() => kitRules(rendering(two, ''))).toThrow('garden-b');
  });

  it('where a rule depends on the absence of what the kit does not show', () => {
    expect(() => kitRules(rendering(button, '.abc:not(.StyledIcon-sc-9-0){color:red;}'))).toThrow(':not');
  });

  it('where a rule is for no element that was rendered', () => {
    expect(() => kitRules(rendering(button, '.other{color:red;}'))).toThrow('.other');
  });
});
