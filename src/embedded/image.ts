/** A picture's file, as far as it has to be known. Lengths in pixels. */
export interface ImageFile {
  readonly format: 'PNG' | 'JPEG';
  readonly width: number;
  readonly height: number;
  /** Pixels an inch; 96 where the file says nothing. */
  readonly resolution: number;
}

const screenResolution = 96;
const inchesAMetre = 39.3701;

function pngOf(view: DataView): ImageFile | null {
  const signature = [0x89504e47, 0x0d0a1a0a];
  if (view.byteLength < 33 || view.getUint32(0) !== signature[0] || view.getUint32(4) !== signature[1]) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  let resolution = screenResolution;
  // Chunks: length, name, data, checksum; 'pHYs' gives pixels a metre. Source: PNG specification, 11.3.4.3.
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4);
    if (name === 0x70485973 && at + 17 <= view.byteLength && view.getUint8(at + 16) === 1)
      resolution = Math.round(view.getUint32(at + 8) / inchesAMetre) || screenResolution;
    if (name === 0x49444154) break;
  }
  return width > 0 && height > 0 ? { format: 'PNG', width, height, resolution } : null;
}

function jpegOf(view: DataView): ImageFile | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let resolution = screenResolution;
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    // APP0 of JFIF: unit 1 is dots an inch, 2 dots a centimetre.
    if (marker === 0xe0 && at + 16 <= view.byteLength && view.getUint32(at + 4) === 0x4a464946) {
      const perInch = [0, 1, 2.54][view.getUint8(at + 11)] ?? 0;
      resolution = Math.round(view.getUint16(at + 12) * perInch) || screenResolution;
    }
    // Frame headers SOF0 to SOF15, but for tables that share their numbers. Source: ITU-T T.81, table B.1.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return width > 0 && height > 0 ? { format: 'JPEG', width, height, resolution } : null;
    }
  }
  return null;
}

/** What a PNG or JPEG file holds; null where the bytes are neither. */
export function imageOf(bytes: Uint8Array): ImageFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngOf(view) ?? jpegOf(view);
}

/** Bytes of base64 text; null where it is none. */
export function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Base64 text of bytes. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
