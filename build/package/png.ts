interface Png {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In bits, of one channel of one pixel. */
  readonly depth: number;
  /** 2: red, green, blue; 6: with transparency (PNG specification, "IHDR"). */
  readonly colorType: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The header of a PNG; missing where the bytes are none. */
export function readPng(bytes: Uint8Array): Png | undefined {
  if (bytes.length < 26 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    colorType: view.getUint8(25),
  };
}
