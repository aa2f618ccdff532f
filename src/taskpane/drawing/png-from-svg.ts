import { UserError } from '../../workbook';

/** A picture as PNG, with the size of the drawing that it was made from. */
export interface PngPicture {
  readonly blob: Blob;
  /** Base64, without the beginning of a data URL. */
  readonly base64: string;
  /** CSS pixels of the drawing; the picture has more. */
  readonly width: number;
  readonly height: number;
}

/** Excel on the web takes 5 MB a request; base64 is a third longer than the picture. */
const mostBase64 = 4_500_000;
/** Browsers refuse larger canvases, some without a word. */
const longestSide = 12_000;

/** The address of a drawing for `<img>`; a data URL, since Safari does not let a blob's SVG out of a canvas. */
export const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Turns a drawing into a PNG, twice as fine as its pixels where that is not too large.
 * @throws UserError in the user's words where this browser cannot
 */
export async function pngFromSvg(svg: string): Promise<PngPicture> {
  const image = new Image();
  image.src = addressOf(svg);
  try {
    await image.decode();
  } catch (cause) {
    throw new UserError('This browser could not turn the drawing into a picture. Save it as SVG instead.', { cause });
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  for (const scale of [2, 1.5, 1, 0.75, 0.5]) {
    if (Math.max(width, height) * scale > longestSide) continue;
    const blob = await blobOf(image, width * scale, height * scale);
    if (!blob || (blob.size * 4) / 3 > mostBase64) continue;
    return { blob, base64: await base64Of(blob), width, height };
  }
  throw new UserError('The drawing is too large for one picture. Choose pages of A4, or save it as SVG.');
}

function blobOf(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}
