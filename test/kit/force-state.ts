import type { Page } from 'playwright-core';

/** What a person does to an element, by the pseudo-classes that it then has. */
export const states = {
  'at rest': [],
  'under the pointer': ['hover'],
  pressed: ['hover', 'active'],
  'focused by keyboard': ['focus', 'focus-visible'],
} as const;

/** Puts every element of the examples into a state, as the browser's own tools do. */
export async function forceState(page: Page, state: keyof typeof states): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.cell :not(svg, svg *)',
  });
  const forcedPseudoClasses = [...states[state]];
  await Promise.all(
    nodeIds.map((nodeId) => client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
  );
}
