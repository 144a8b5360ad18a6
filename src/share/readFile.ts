import { largestFile, type OpenedFile } from './openedFile.ts';
import { metadataOf, openFragment, pngKeyword } from './pictureText.ts';
import { isPng, readPngText } from './pngText.ts';
import { readScenarioText } from './scenarioText.ts';

/**
 * Opens whatever bytes a file holds: a scenario file, or a picture that carries a link; what its name says does
 * not count. Never rejects.
 * @param textOfMetadata text of our element in the metadata of a drawing; parses, and never runs what it reads
 */
export async function readFile(
  bytes: Uint8Array,
  textOfMetadata: (metadata: string) => string | undefined,
): Promise<OpenedFile> {
  if (bytes.length > largestFile) return { fault: 'tooLarge', place: '' };
  if (isPng(bytes)) return readPng(bytes);
  if (isZip(bytes)) return { fault: 'archive', place: '' };
  const text = new TextDecoder().decode(bytes);
  const start = text.trimStart().slice(0, 1);
  if (start === '') return { fault: 'empty', place: '' };
  if (start === '<') return readMarkup(text, textOfMetadata);
  if (start === '{' || start === '[') return readScenarioText(text);
  return { fault: 'otherKind', place: '' };
}

/** The first entry of an archive begins so. */
function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, place) => bytes[place] === byte);
}

async function readPng(bytes: Uint8Array): Promise<OpenedFile> {
  const read = readPngText(bytes, pngKeyword);
  if ('damagedAt' in read) return { fault: 'damaged', place: `byte ${read.damagedAt}` };
  if (read.text === undefined) return { fault: 'noScenario', place: '' };
  return openFragment(read.text);
}

/** What may stand before the first element of a drawing or a page. */
const beforeRoot = /^\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*/isu;

async function readMarkup(
  text: string,
  textOfMetadata: (metadata: string) => string | undefined,
): Promise<OpenedFile> {
  const root = text.replace(beforeRoot, '').slice(0, 5).toLowerCase();
  if (root === '<html') return { fault: 'page', place: '' };
  if (!root.startsWith('<svg')) return { fault: 'otherKind', place: '' };
  if (!text.trimEnd().endsWith('</svg>')) return { fault: 'damaged', place: '</svg>' };
  const metadata = metadataOf(text);
  const fragment = metadata === undefined ? undefined : textOfMetadata(metadata);
  if (fragment === undefined) return { fault: 'noScenario', place: '<metadata>' };
  return openFragment(fragment);
}
