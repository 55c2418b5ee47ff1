import { AtRule, parse, type Node, type Rule } from 'postcss';
import { classNames, type ClassNames } from './class-names.ts';
import type { Rendering } from './render.tsx';

/** A rule of Garden's for one element of the kit. */
export interface KitRule {
  /** The at-rules around it, from the outermost on. */
  readonly conditions: readonly string[];
  readonly selectors: readonly string[];
  /** Properties with their values, in order; a property may come more than once. */
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The rules of one rendering, in Garden's order, with the kit's classes for Garden's. A rule for what the kit
 * does not show is left out.
 */
export function kitRules(rendering: Rendering): readonly KitRule[] {
  const names = classNames(rendering);
  const rules: KitRule[] = [];
  parse(rendering.css).walkRules((rule) => {
    // What styled-components notes for itself, to go on from in a browser.
    if (rule.selector.startsWith('data-styled')) return;
    const declarations = declarationsOf(rule);
    for (const selectors of renamed(rule.selectors, names)) {
      rules.push({ conditions: conditionsOf(rule), selectors, declarations });
    }
  });
  return rules;
}

function declarationsOf(rule: Rule): KitRule['declarations'] {
  return rule.nodes.map((node) => {
    if (node.type !== 'decl') throw new Error(`Not a declaration: ${node.toString()}`);
    return [node.prop, node.important ? `${node.value} !important` : node.value];
  });
}

function conditionsOf(rule: Rule): readonly string[] {
  const conditions: string[] = [];
  for (let around: Node | undefined = rule.parent; around instanceof AtRule; around = around.parent) {
    conditions.unshift(`@${around.name} ${around.params}`);
  }
  return conditions;
}

const classSelector = /\.(-?[_a-z][\w-]*)/gi;

/** For each element of the kit that some selectors are for, these selectors in its classes. */
function renamed(selectors: readonly string[], names: ClassNames): readonly string[][] {
  const found = new Map<string, string[]>();
  for (const selector of selectors) {
    const classes = [...selector.matchAll(classSelector)].map(([, name = '']) => name);
    const ofRules = new Set(classes.filter((name) => names.ofRules.has(name)));
    const others = classes.filter((name) => !ofRules.has(name));
    const [made, second] = ofRules;
    if (made === undefined || second !== undefined) throw new Error(`For which element is ${selector}?`);
    if (others.some((name) => !names.ofComponent.has(name))) {
      if (selector.includes(':not(.')) throw new Error(`What the kit does not show is not in ${selector}`);
      continue;
    }
    for (const name of names.ofRules.get(made) ?? []) {
      const text = selector.replace(classSelector, (_, one: string) =>
        one === made ? `.${name}` : anyOf(names.ofComponent.get(one) ?? new Set()),
      );
      found.set(name, [...(found.get(name) ?? []), text]);
    }
  }
  return [...found.values()];
}

/** As weighty as one class. */
function anyOf(names: ReadonlySet<string>): string {
  const list = [...names].map((name) => `.${name}`);
  return list.length === 1 ? list.join() : `:is(${list.join()})`;
}
