import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bundleSdk } from './bundles.ts';

it("npm's SDK defines window.ZAFClient, as Zendesk's script does", { timeout: 30_000 }, async () => {
  const window: Record<string, unknown> = { addEventListener: () => undefined, Promise };
  runInNewContext(await bundleSdk(), { window, document: { location: {} }, setTimeout });
  expect(window['ZAFClient']).toHaveProperty('init');
});
