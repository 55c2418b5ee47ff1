import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleSdk } from '../../workbench/server/bundles.ts';
import { compressed, isCompressible } from './compression.ts';

const sdkAddress = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
const sdkFile = 'zaf_sdk.js';

/**
 * Makes a built package one that a CDN would serve: the SDK comes from beside the page, and beside each file
 * of text lies what Brotli and gzip make of it.
 */
export async function finishForCdn(folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  const pagePath = join(assets, 'iframe.html');
  const page = await readFile(pagePath, 'utf8');
  await writeFile(pagePath, page.replaceAll(sdkAddress, sdkFile));
  if (page.includes(sdkAddress)) await writeFile(join(assets, sdkFile), await bundleSdk());
  const names = (await readdir(assets)).filter(isCompressible);
  await Promise.all(names.map((name) => writeCompressed(join(assets, name))));
}

async function writeCompressed(path: string): Promise<void> {
  const { gzip, brotli } = compressed(await readFile(path));
  await Promise.all([writeFile(`${path}.gz`, gzip), writeFile(`${path}.br`, brotli)]);
}
