import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { root } from './root.ts';

const manifestSchema = v.object({
  parameters: v.array(v.object({ name: v.string(), default: v.optional(v.unknown(), '') })),
});
const configSchema = v.strictObject({ parameters: v.record(v.string(), v.unknown()) });

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

it("answers Zendesk's tool for every parameter with its default, so that it has none to ask for", () => {
  const { parameters } = v.parse(manifestSchema, read('manifest.json'));
  const config = v.parse(configSchema, read('zcli.apps.config.example.json'));
  expect(config.parameters).toEqual(
    Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default])),
  );
});
