import { textWidth } from '#charts/figures/fitText.ts';
import { svgNamespace } from '#share/pictureText.ts';
import type { Theme } from '#state/Preferences.svelte.ts';
import { copyMarks } from './copyMarks.ts';
import { copyWords, mark } from './copyWords.ts';

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

const svg = 'http://www.w3.org/2000/svg';
const margin = 24;
const head = 76;
/** Between the marks of a key and before its texts. */
const keyGaps = { mark: 9, text: 18 };
const lineHeight = 17;

/**
 * The view on the stage as a drawing of its own, in a theme: no script, no style sheet, nothing from elsewhere; the
 * scenario in its metadata.
 */
export function stagePicture(panel: HTMLElement, theme: Theme, texts: PictureTexts): string {
  const root = document.documentElement;
  const before = root.dataset.theme;
  root.dataset.theme = theme;
  try {
    return new XMLSerializer().serializeToString(compose(panel, texts));
  } finally {
    if (before === undefined) delete root.dataset.theme;
    else root.dataset.theme = before;
  }
}

/** Faces as another program knows them: the one the page puts together is known to the page alone. */
function facesOf(family: string): string {
  return family.replace(/["']?Noto letters["']?/u, "'Noto Sans CJK SC'");
}

/** How large the marks of the panel are; it may scroll. */
function extentOf(panel: HTMLElement, drawings: readonly SVGElement[]) {
  const box = panel.getBoundingClientRect();
  const inset = Number.parseFloat(getComputedStyle(panel).paddingLeft) || 0;
  const origin = { left: box.left + panel.clientLeft + inset, top: box.top - panel.scrollTop };
  const ends = [...panel.children, ...drawings].map((child) => child.getBoundingClientRect());
  const right = Math.max(0, ...ends.map((end) => end.right - origin.left));
  const bottom = Math.max(0, ...ends.map((end) => end.bottom - origin.top));
  return { origin, width: Math.ceil(right), height: Math.ceil(bottom) };
}

function compose(panel: HTMLElement, texts: PictureTexts): SVGSVGElement {
  const styles = getComputedStyle(document.documentElement);
  const colourOf = (token: string): string => styles.getPropertyValue(token).trim() || 'black';
  const drawings = [...panel.querySelectorAll('svg')].filter(
    (drawing) => !drawing.closest('button') && !drawing.parentElement?.closest('svg'),
  );
  const { origin, width, height } = extentOf(panel, drawings);
  const wide = width + 2 * margin;
  const foot = texts.foot.flatMap((line) => brokenInto(line, width));
  const key = keyLines(texts, width);
  const isBeside = key.length < 2 && keyWidth(texts.colours) + subtitleWidth(texts) < width;
  const top = head + (isBeside ? 0 : key.length * lineHeight);
  const high = top + height + 22 + foot.length * lineHeight + margin - 8;
  const picture = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({
    ...{ width: String(wide), height: String(high), viewBox: `0 0 ${wide} ${high}` },
    ...{ 'font-family': facesOf(styles.fontFamily), 'font-size': '12' },
  }))
    picture.setAttribute(name, value);
  picture.append(mark('title', { textContent: `${texts.title} ${texts.subtitle}` }));
  picture.append(mark('desc', { textContent: texts.foot.join('\n') }), metadata(texts.fragment));
  const ground = { width: wide, height: high, fill: colourOf('--bg') };
  picture.append(mark('rect', ground));
  picture.append(
    ...heading(texts, key, {
      top: isBeside ? 57 : 57 + lineHeight,
      end: isBeside ? wide - margin : undefined,
      colourOf,
    }),
  );
  const view = document.createElementNS(svg, 'g');
  view.setAttribute('transform', `translate(${margin} ${top})`);
  view.append(copyWords(panel, origin));
  for (const drawing of drawings) {
    const box = drawing.getBoundingClientRect();
    const marks = copyMarks(drawing, colourOf);
    const [x, y] = [box.left - origin.left, box.top - origin.top].map(
      (n) => Math.round(n * 10) / 10,
    );
    const corner = drawing.viewBox.baseVal as DOMRect | null;
    marks.setAttribute('transform', `translate(${x! - (corner?.x ?? 0)} ${y! - (corner?.y ?? 0)})`);
    view.append(marks);
  }
  picture.append(view, ...footing(foot, wide, top + height + 10, colourOf));
  return picture;
}

function metadata(fragment: string): SVGElement {
  const element = mark('metadata', {});
  const scenario = document.createElementNS(svgNamespace, 'scenario');
  scenario.textContent = fragment;
  element.append(scenario);
  return element;
}

type ColourOf = (token: string) => string;

/** Where the key has its first line and, if it stands at the right, its end. */
interface KeyPlace {
  readonly top: number;
  readonly end: number | undefined;
  readonly colourOf: ColourOf;
}

/** Lines of what the colours mean: beside the subtitle where there is room, else below it, in as many as it takes. */
function keyLines({ colours }: PictureTexts, width: number): PictureTexts['colours'][] {
  return colours.reduce<PictureTexts['colours'][]>((lines, colour) => {
    const longer = [...(lines.at(-1) ?? []), colour];
    return lines.length > 0 && keyWidth(longer) > width
      ? [...lines, [colour]]
      : [...lines.slice(0, -1), longer];
  }, []);
}

function subtitleWidth({ subtitle }: PictureTexts): number {
  return textWidth(subtitle, 12) + 24;
}

function keyWidth(colours: PictureTexts['colours']): number {
  const gaps = keyGaps.mark + keyGaps.text;
  return colours.reduce((sum, { text }) => sum + textWidth(text, 12) + gaps, -keyGaps.text);
}

function heading(texts: PictureTexts, key: readonly PictureTexts['colours'][], place: KeyPlace) {
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

function footing(lines: readonly string[], wide: number, y: number, colourOf: ColourOf) {
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
function brokenInto(line: string, width: number): string[] {
  const parts = line.match(/[^\s\u2e80-\uffff]+\s*|[\s\S]/gu) ?? [];
  return parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth((last + part).trimEnd(), 12) > width) return [...lines, part];
    return [...lines.slice(0, -1), last + part];
  }, []);
}
