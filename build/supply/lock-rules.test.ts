import { expect, it } from 'vitest';
import { findLockFaults } from './lock-rules.ts';

const project = {
  devDependencies: { preact: '11.2.0', garden: '10.0.0-next.0' },
  allowScripts: { esbuild: true },
};
const sound = { integrity: 'sha512-YQ==' };

function faultsOf(entry: Parameters<typeof findLockFaults>[1]['packages'][string], path = 'node_modules/a') {
  return findLockFaults(project, { packages: { '': {}, [path]: entry } });
}

it.each([
  { entry: sound },
  { entry: { ...sound, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' } },
  { entry: { ...sound, hasInstallScript: true }, path: 'node_modules/b/node_modules/esbuild' },
])('a lock file may hold $entry', ({ entry, path }) => {
  expect(faultsOf(entry, path)).toEqual([]);
});

it.each([
  { entry: {}, fault: 'has no SHA-512' },
  { entry: { integrity: 'sha1-YQ==' }, fault: 'has no SHA-512' },
  { entry: { ...sound, resolved: 'git+ssh://git@github.com/a/a.git' }, fault: 'comes from git+ssh:' },
  { entry: { ...sound, resolved: 'http://registry.npmjs.org/a' }, fault: 'comes from http:' },
  { entry: { ...sound, resolved: 'https://registry.npmjs.org.evil.example/a' }, fault: 'comes from https:' },
  { entry: { ...sound, hasInstallScript: true }, fault: 'runs a script at install' },
])('a lock file may not hold $entry', ({ entry, fault }) => {
  expect(faultsOf(entry)).toEqual([expect.stringContaining(`package-lock.json: node_modules/a ${fault}`)]);
});

it.each(['^1.0.0', '1', 'latest', 'git+https://example.com/a.git', '1.0.0 || 2.0.0'])(
  'a dependency may not be "%s"',
  (version) => {
    const faults = findLockFaults({ ...project, devDependencies: { a: version } }, { packages: {} });
    expect(faults).toEqual([`package.json: a is "${version}", which is not one version`]);
  },
);
