import { textWidth } from '#charts/figures/fitText.ts';
import { mark } from './copyWords.ts';

/** What a picture says around the view. */
export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the colours mean, by token; none where they mean nothing. */
  readonly colours: readonly { readonly token: string; readonly text: string }[];
  /** Source, caveat, sample and versions, a line each. */
  readonly foot: readonly string[];
  /** Fragment of the link, which goes into the metadata. */
  readonly fragment: string;
}

export const margin = 24;
export const lineHeight = 17;
/** Between the marks of a key and before its texts. */
const keyGaps = { mark: 9, text: 18 };

type ColourOf = (token: string) => string;

/** Where the key has its first line and, if it stands at the right, its end. */
interface KeyPlace {
  readonly top: number;
  readonly end: number | undefined;
  readonly colourOf: ColourOf;
}

/** Lines of what the colours mean: beside the subtitle where there is room, else below it, in as many as it takes. */
export function keyLines({ colours }: PictureTexts, width: number): PictureTexts['colours'][] {
  return colours.reduce<PictureTexts['colours'][]>((lines, colour) => {
    const longer = [...(lines.at(-1) ?? []), colour];
    return lines.length > 0 && keyWidth(longer) > width
      ? [...lines, [colour]]
      : [...lines.slice(0, -1), longer];
  }, []);
}

/** Whether the key has room in the line of the subtitle. */
export function isKeyBeside({ subtitle, colours }: PictureTexts, width: number): boolean {
  return keyWidth(colours) + textWidth(subtitle, 12) + 24 < width;
}

function keyWidth(colours: PictureTexts['colours']): number {
  const gaps = keyGaps.mark + keyGaps.text;
  return colours.reduce((sum, { text }) => sum + textWidth(text, 12) + gaps, 4 - keyGaps.text);
}

/** Title, subtitle and key. */
export function heading(
  texts: PictureTexts,
  key: readonly PictureTexts['colours'][],
  place: KeyPlace,
) {
  const { colourOf, end } = place;
  const ink = colourOf('--ink');
  const name = { x: margin, y: 36, 'font-size': 20, 'font-weight': 700, fill: ink };
  const marks = key.flatMap((colours, line) => {
    let x = end === undefined ? margin : end - keyWidth(colours);
    const y = place.top + line * lineHeight;
    return colours.flatMap(({ token, text }) => {
      const [dot, words] = [x + 4, x + 4 + keyGaps.mark];
      x = words + textWidth(text, 12) + keyGaps.text - 4;
      return [
        mark('circle', { cx: dot, cy: y - 4, r: 4, fill: colourOf(token) }),
        mark('text', { x: words, y, fill: ink, textContent: text }),
      ];
    });
  });
  return [
    mark('text', { ...name, textContent: texts.title }),
    mark('text', { x: margin, y: 57, fill: colourOf('--ink2'), textContent: texts.subtitle }),
    ...marks,
  ];
}

/** Source, caveat and versions under a rule. */
export function footing(lines: readonly string[], wide: number, y: number, colourOf: ColourOf) {
  const rule = { d: `M${margin} ${y}H${wide - margin}`, stroke: colourOf('--rule2') };
  return [
    mark('path', rule),
    ...lines.map((textContent, line) =>
      mark('text', {
        ...{ x: margin, y: y + (line + 1) * lineHeight, textContent },
        ...{
          fill: colourOf(line === 0 ? '--ink' : '--ink2'),
          'font-weight': line === 0 ? 700 : 400,
        },
      }),
    ),
  ];
}

/** A line broken where it would be too wide: English between words, Chinese anywhere. */
export function brokenInto(line: string, width: number): string[] {
  const parts = line.match(/[^\s\u2e80-\uffff]+\s*|[\s\S]/gu) ?? [];
  return parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth((last + part).trimEnd(), 12) > width) return [...lines, part];
    return [...lines.slice(0, -1), last + part];
  }, []);
}
