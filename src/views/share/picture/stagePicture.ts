import { svgNamespace } from '#share/pictureText.ts';
import type { Theme } from '#state/Preferences.svelte.ts';
import { copyMarks } from './copyMarks.ts';
import { copyWords, mark } from './copyWords.ts';
import {
  brokenInto,
  footing,
  heading,
  isKeyBeside,
  keyLines,
  lineHeight,
  margin,
  type PictureTexts,
} from './pictureFrame.ts';

const svg = 'http://www.w3.org/2000/svg';
const head = 76;

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
  // Words at the ends of lines may reach out of their drawing.
  const words = drawings.flatMap((drawing) => [...drawing.querySelectorAll('text')]);
  const ends = [...panel.children, ...drawings, ...words].map((child) =>
    child.getBoundingClientRect(),
  );
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
  const isBeside = isKeyBeside(texts, width);
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
