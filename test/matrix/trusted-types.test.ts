import { expect, it } from 'vitest';
import { appStates } from '../../workbench/gallery/states.ts';
import { reachState } from '../support/reach-state.ts';

const look = { locale: 'en', scheme: 'light', width: 320 } as const;

// What is stopped is an error that the page reports, which fails a test by itself.
it.each(appStates.map((state) => ({ name: state.name, state })))(
  'makes neither code nor HTML of a text: $name',
  async ({ state }) => {
    const { frame } = await reachState(state, look, { surroundings: { trustedTypes: 'required' } });
    const policy = frame.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toContain("require-trusted-types-for 'script'");
  },
);
