import type { Stop } from './nearestToward.ts';

/** How far from the middle of a bubble it can be pressed, however small it is: targets of 24 pixels. */
const grasp = 12;

/**
 * The bubble an event on the map means though it may miss it by a little.
 * @param element what the event hit, inside the map's SVG
 */
export function nearestBubble(
  element: Element,
  { clientX, clientY }: MouseEvent,
  stops: readonly Stop[],
  radiusOf: (id: string) => number,
): string | undefined {
  const svg = element.closest('svg');
  if (!svg) return undefined;
  const { left, top, width } = svg.getBoundingClientRect();
  /** Pixels of the page to one of the map: more than one on a projector. */
  const scale = width / Number(svg.getAttribute('width')) || 1;
  const pressed = { x: (clientX - left) / scale, y: (clientY - top) / scale };
  let nearest: string | undefined;
  let least = Infinity;
  for (const { id, x, y } of stops) {
    const distance = Math.sqrt((pressed.x - x) ** 2 + (pressed.y - y) ** 2);
    const beyond = distance - radiusOf(id);
    if (distance <= Math.max(grasp, radiusOf(id)) && beyond < least)
      [nearest, least] = [id, beyond];
  }
  return nearest;
}
