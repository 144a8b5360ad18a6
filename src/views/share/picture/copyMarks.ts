import { markProperties, resolveTokens } from './inkOf.ts';

const svg = 'http://www.w3.org/2000/svg';
/** What a picture has no use for: words for assistive devices, handles of the page, style sheets of the page. */
const dropped =
  /^(?:aria-|data-|on)|^(?:class|role|tabindex|style|pointer-events|href|xlink:href)$/u;
const kept = new Set([
  ...['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['clipPath', 'defs', 'title', 'desc'],
]);

/** A drawing of the page as marks that need no style sheet: every colour and size written on the mark itself. */
export function copyMarks(drawing: SVGElement, colourOf: (token: string) => string): SVGGElement {
  const group = document.createElementNS(svg, 'g');
  copyAttributes(drawing, group, colourOf);
  for (const name of ['width', 'height', 'viewBox', 'xmlns']) group.removeAttribute(name);
  writeFont(drawing, group);
  copyChildren(drawing, group, colourOf);
  return group;
}

function copyChildren(from: Element, to: Element, colourOf: (token: string) => string): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? '');
    else if (child instanceof SVGElement && kept.has(child.localName) && isDrawn(child)) {
      const copy = document.createElementNS(svg, child.localName);
      copyAttributes(child, copy, colourOf);
      copyChildren(child, copy, colourOf);
      to.append(copy);
    }
  }
}

/** A place to point at, what tells where a list is scrolled to, or what the style sheet hides, is no mark. */
function isDrawn(mark: SVGElement): boolean {
  if (mark.hasAttribute('data-control')) return false;
  const isTarget =
    mark.getAttribute('fill') === 'none' &&
    mark.getAttribute('pointer-events') === 'all' &&
    !mark.hasAttribute('stroke');
  return !isTarget && getComputedStyle(mark).display !== 'none';
}

function copyAttributes(from: Element, to: Element, colourOf: (token: string) => string): void {
  for (const { name, value } of from.attributes)
    if (!dropped.test(name)) to.setAttribute(name, resolveTokens(value, colourOf));
  if (to.getAttribute('fill') === 'currentColor')
    to.setAttribute('fill', getComputedStyle(from).color);
  if (to.getAttribute('stroke') === 'currentColor')
    to.setAttribute('stroke', getComputedStyle(from).color);
  if (from.hasAttribute('class')) writeStyles(from, to);
}

/** What the style sheet says of a mark beyond what it would have anyway. */
function writeStyles(from: Element, to: Element): void {
  const own = getComputedStyle(from);
  const above = from.parentElement && getComputedStyle(from.parentElement);
  for (const [name, initial] of Object.entries(markProperties)) {
    const value = own.getPropertyValue(name);
    const usual = initial ?? above?.getPropertyValue(name);
    if (value !== '' && (value !== usual || to.hasAttribute(name))) to.setAttribute(name, value);
  }
}

/** Type that the drawing takes from the page around it. */
function writeFont(from: Element, to: Element): void {
  const { fontSize, fontWeight, color } = getComputedStyle(from);
  if (!to.hasAttribute('font-size') && fontSize) to.setAttribute('font-size', fontSize);
  if (!to.hasAttribute('font-weight') && fontWeight) to.setAttribute('font-weight', fontWeight);
  if (!to.hasAttribute('fill') && color === '') to.removeAttribute('fill');
}
