import { expect, it } from 'vitest';
import { shippedBill } from './bill-of-materials.ts';

const optional = { scope: 'optional', properties: [{ name: 'cdx:npm:package:development', value: 'true' }] };
const bill = {
  bomFormat: 'CycloneDX' as const,
  metadata: { component: { 'bom-ref': 'app@1.0.0', name: 'folder' } },
  components: [
    {
      'bom-ref': 'preact@11.0.0',
      name: 'preact',
      version: '11.0.0',
      purl: 'pkg:npm/preact@11.0.0',
      ...optional,
    },
    { 'bom-ref': 'eslint@10.0.0', name: 'eslint', version: '10.0.0', ...optional },
  ],
  dependencies: [
    { ref: 'app@1.0.0', dependsOn: ['preact@11.0.0', 'eslint@10.0.0'] },
    { ref: 'preact@11.0.0' },
    { ref: 'eslint@10.0.0', dependsOn: ['preact@11.0.0'] },
  ],
};
const preact = { name: 'preact', version: '11.0.0', licence: 'MIT', folder: 'node_modules/preact' };

it('lists what ships and nothing else, as something that the app needs', () => {
  expect(shippedBill(bill, 'app', [preact])).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'app@1.0.0', name: 'app' } },
    components: [
      {
        'bom-ref': 'preact@11.0.0',
        name: 'preact',
        version: '11.0.0',
        purl: 'pkg:npm/preact@11.0.0',
        scope: 'required',
        properties: [],
      },
    ],
    dependencies: [
      { ref: 'app@1.0.0', dependsOn: ['preact@11.0.0'] },
      { ref: 'preact@11.0.0', dependsOn: [] },
    ],
  });
});

it('is not written where something ships that is not in the lock file', () => {
  expect(() => shippedBill(bill, 'app', [{ ...preact, version: '12.0.0' }])).toThrow(/npm ci/);
});
