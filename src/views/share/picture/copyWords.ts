import { createBaseline, type Baseline } from './createBaseline.ts';

const svg = 'http://www.w3.org/2000/svg';
/** Words for assistive devices only, and controls; the names of rows that can be pressed are no control of a picture. */
const unseen =
  'svg, option, .hidden, .unseen, [hidden], [role="status"], button:not(th *), :has(> input[type="range"])';

/** Where a drawing has its origin in the window. */
export interface Origin {
  readonly left: number;
  readonly top: number;
}

interface Placing extends Origin {
  readonly baselineOf: Baseline;
}

/** Words, rules and grounds that stand around the drawings of the page, as marks at the same places. */
export function copyWords(panel: Element, origin: Origin): SVGGElement {
  const group = document.createElementNS(svg, 'g');
  const place: Placing = { ...origin, baselineOf: createBaseline() };
  for (const element of [panel, ...panel.querySelectorAll<HTMLElement>('*')]) {
    if (!(element instanceof HTMLElement) || element.closest(unseen)) continue;
    if (element !== panel) group.append(...boxMarks(element, place));
    if (element instanceof HTMLSelectElement) {
      const text = element.selectedOptions[0]?.text ?? '';
      group.append(...textMark(text, element.getBoundingClientRect(), element, place));
      continue;
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      if (text.trim() === '') continue;
      for (const [line, box] of seenLines(linesOf(node, text), element))
        group.append(...textMark(line, box, element, place));
    }
  }
  return group;
}

/** The lines a text is broken into, each with its place. */
function linesOf(node: Node, text: string): [string, DOMRect][] {
  const range = document.createRange();
  const lines: [string, DOMRect][] = [];
  for (let place = 0; place < text.length; place++) {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    const box = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (box.height === 0) continue;
    if (line && Math.abs(line[1].top - box.top) < box.height / 2) {
      line[0] += text[place] ?? '';
      line[1] = new DOMRect(line[1].left, line[1].top, box.right - line[1].left, line[1].height);
    } else lines.push([text[place] ?? '', box]);
  }
  return lines;
}

/** The lines that are not cut off below; after the last of them, what tells that there were more. */
function seenLines(lines: [string, DOMRect][], element: Element): [string, DOMRect][] {
  if (!/hidden|clip/u.test(getComputedStyle(element).overflowY)) return lines;
  const { bottom } = element.getBoundingClientRect();
  const seen = lines.filter(([, box]) => (box.top + box.bottom) / 2 < bottom);
  const last = seen.at(-1);
  if (last && seen.length < lines.length) last[0] = `${last[0].trimEnd()}…`;
  return seen;
}

function textMark(text: string, box: DOMRect, element: Element, place: Placing): SVGElement[] {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const { fontSize, fontWeight, fontFamily, color, visibility, textAlign } =
    getComputedStyle(element);
  if (words === '' || box.width === 0 || visibility === 'hidden') return [];
  const size = Number.parseFloat(fontSize) || 12;
  const isAtEnd = textAlign === 'right' || textAlign === 'end';
  return [
    mark('text', {
      x: (isAtEnd ? box.right : box.left) - place.left,
      y: (box.top + box.bottom) / 2 + place.baselineOf(size, fontWeight, fontFamily) - place.top,
      fill: color,
      'font-size': size,
      'font-weight': fontWeight,
      ...(isAtEnd && { 'text-anchor': 'end' }),
      textContent: words,
    }),
  ];
}

function boxMarks(element: HTMLElement, origin: Origin): SVGElement[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width === 0 || style.visibility === 'hidden' || element.matches('button, select, input'))
    return [];
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const rule = (at: number, width: string, colour: string): SVGElement[] =>
    Number.parseFloat(width) > 0
      ? [mark('path', { d: `M${x} ${at}h${box.width}`, stroke: colour, 'stroke-width': width })]
      : [];
  const ground = style.backgroundColor;
  const isBare = ground === '' || ground === 'transparent' || /,\s*0\)$/u.test(ground);
  return [
    ...(isBare ? [] : [mark('rect', { x, y, width: box.width, height: box.height, fill: ground })]),
    ...rule(y + 0.5, style.borderTopWidth, style.borderTopColor),
    ...rule(y + box.height - 0.5, style.borderBottomWidth, style.borderBottomColor),
  ];
}

/** A mark with its attributes; numbers to a tenth of a pixel. */
export function mark(
  name: string,
  { textContent, ...attributes }: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(
      key,
      typeof value === 'number' ? String(Math.round(value * 10) / 10) : value,
    );
  if (textContent !== undefined) element.textContent = String(textContent);
  return element;
}
