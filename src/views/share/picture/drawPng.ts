import { pngKeyword } from '#share/pictureText.ts';
import { writePngText } from '#share/pngText.ts';

/** Pixels of the picture for each of the drawing. */
const sharpness = 2;

/** A drawing as PNG at twice its size, with texts under their keywords; that of the scenario opens it again. */
export async function drawPng(
  drawing: string,
  { fragment, ...texts }: Readonly<Record<'fragment' | 'Title' | 'Description', string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  const png = new Uint8Array(await blob.arrayBuffer());
  return writePngText(png, { [pngKeyword]: fragment, ...texts });
}
