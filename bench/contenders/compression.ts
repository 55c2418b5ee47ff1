import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Of the files of a package, those that a CDN compresses. */
export function isCompressible(name: string): boolean {
  return /\.(js|css|html)$/.test(name);
}

/** At the best level of each: it is done once a release. */
export function compressed(content: Buffer): { readonly gzip: Buffer; readonly brotli: Buffer } {
  return {
    gzip: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
    brotli: brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      },
    }),
  };
}
