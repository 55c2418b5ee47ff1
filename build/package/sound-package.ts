import { zipSync } from 'fflate';
import { findFaults } from './find-faults.ts';

/** A small package that keeps every rule, for tests to break one thing of. */

type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

const manifest = {
  name: 'Small',
  author: { name: 'Maintainers', email: 'maintainers@example.com', url: 'https://example.com' },
  version: '1.0.0',
  frameworkVersion: '2.0',
  defaultLocale: 'en',
  private: true,
  singleInstall: true,
  signedUrls: false,
  location: { support: { ticket_sidebar: { url: 'assets/iframe.html', flexible: true } } },
  parameters: [parameter('threshold')],
};

const translation = {
  app: {
    name: 'Small',
    short_description: 'A small app',
    long_description: 'An app that does little',
    installation_instructions: 'Choose Install',
    parameters: { threshold: { label: 'Threshold', helpText: 'A number' } },
  },
};

const files: Changes = {
  'manifest.json': manifestWith({}),
  'translations/en.json': translationWith({}),
  'assets/iframe.html':
    '<script src="main.js"></script><script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>',
  'assets/main.js': 'document.body.textContent = "Hello";',
  'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><path d="M0 0h18"/></svg>',
  'assets/logo.png': png({ width: 320, height: 320 }),
  'assets/logo-small.png': png({ width: 128, height: 128 }),
  'assets/screenshot-0.png': png({ width: 1024, height: 768 }),
  'assets/screenshot-1.png': png({ width: 1024, height: 768 }),
  'assets/screenshot-2.png': png({ width: 1024, height: 768 }),
};

/** What is wrong with the sound package after these changes; `undefined` takes a file away. */
export function faultsWith(changes: Changes): string[] {
  const changed = Object.entries({ ...files, ...changes }).flatMap(
    ([path, content]): [string, Uint8Array][] =>
      content === undefined
        ? []
        : [[path, typeof content === 'string' ? new TextEncoder().encode(content) : content]],
  );
  return findFaults(zipSync(Object.fromEntries(changed), { level: 0 }));
}

/** The sound manifest with other fields; `undefined` takes one away. */
export function manifestWith(changes: object): string {
  return JSON.stringify({ ...manifest, ...changes }, null, 2);
}

/** The sound translation with another `app` section. */
export function translationWith(changes: object): string {
  return JSON.stringify({ app: { ...translation.app, ...changes } }, null, 2);
}

/** A parameter of the manifest. */
export function parameter(name: string, changes: object = {}): object {
  return { name, type: 'text', ...changes };
}

/** The header of a PNG, which is all that the rules read. */
export function png({
  width,
  height,
  colorType = 6,
}: {
  width: number;
  height: number;
  colorType?: number;
}): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, colorType], 24);
  return bytes;
}
