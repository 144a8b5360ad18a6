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
  const subtitle = textWidth(texts.subtitle, 12);
  const top = head + (keyWidth(texts) + subtitle + 24 > width ? 20 : 0);
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
  picture.append(mark('rect', ground), ...heading(texts, wide, top - 19, colourOf));
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

/** Width of what the colours mean, in one line. */
function keyWidth({ colours }: PictureTexts): number {
  const gaps = keyGaps.mark + keyGaps.text;
  return colours.reduce((sum, { text }) => sum + textWidth(text, 12) + gaps, 0);
}

function heading(
  { title, subtitle, colours }: PictureTexts,
  wide: number,
  y: number,
  colourOf: ColourOf,
) {
  const ink = colourOf('--ink');
  const key = document.createElementNS(svg, 'g');
  let x = wide - margin;
  for (const { token, text } of colours.toReversed()) {
    key.append(mark('text', { x, y, 'text-anchor': 'end', fill: ink, textContent: text }));
    x -= textWidth(text, 12) + keyGaps.mark;
    key.append(mark('circle', { cx: x, cy: y - 4, r: 4, fill: colourOf(token) }));
    x -= keyGaps.text;
  }
  const name = { x: margin, y: 36, 'font-size': 20, 'font-weight': 700, fill: ink };
  return [
    mark('text', { ...name, textContent: title }),
    mark('text', { x: margin, y: 57, fill: colourOf('--ink2'), textContent: subtitle }),
    key,
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
