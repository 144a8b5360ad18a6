/** Across and down, pixels. */
export type Point = readonly [number, number];

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type Segment = readonly [Point, Point];

/** Whether two rectangles come nearer than a pad. */
export function boxesMeet(one: Box, other: Box, pad = 0): boolean {
  return (
    one.left < other.right + pad &&
    other.left < one.right + pad &&
    one.top < other.bottom + pad &&
    other.top < one.bottom + pad
  );
}

/** Whether a rectangle lies inside another. */
export function boxInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Distance of a circle's middle from a rectangle, pixels; 0 inside. */
export function distanceToBox(box: Box, { x, y }: Circle): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.sqrt(dx * dx + dy * dy);
}

/** How deep a circle reaches into a rectangle, pixels; 0 where it stays outside. */
export function circleDepth(box: Box, circle: Circle, pad = 0): number {
  const { x, y } = circle;
  const radius = circle.radius + pad;
  const dx = x < box.left ? box.left - x : x > box.right ? x - box.right : 0;
  if (dx >= radius) return 0;
  const dy = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
  if (dy >= radius) return 0;
  return Math.max(0, radius - Math.sqrt(dx * dx + dy * dy));
}

/** Whether a line runs through a rectangle (Liang–Barsky); makes nothing, labels are placed with it many times. */
export function segmentMeetsBox([from, to]: Segment, box: Box, pad = 0): boolean {
  const [x, y, dx, dy] = [from[0], from[1], to[0] - from[0], to[1] - from[1]];
  const [left, right] = [box.left - pad - x, box.right + pad - x];
  const [top, bottom] = [box.top - pad - y, box.bottom + pad - y];
  if (dx === 0 && (left > 0 || right < 0)) return false;
  if (dy === 0 && (top > 0 || bottom < 0)) return false;
  let [enter, leave] = [0, 1];
  if (dx !== 0) {
    enter = Math.max(enter, Math.min(left / dx, right / dx));
    leave = Math.min(leave, Math.max(left / dx, right / dx));
  }
  if (dy !== 0) {
    enter = Math.max(enter, Math.min(top / dy, bottom / dy));
    leave = Math.min(leave, Math.max(top / dy, bottom / dy));
  }
  return enter <= leave;
}

/** Distance of a circle's middle from a line, as long as the line is. */
export function distanceToSegment([[x1, y1], [x2, y2]]: Segment, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const share = Math.max(0, Math.min(1, at));
  const [ex, ey] = [x - x1 - dx * share, y - y1 - dy * share];
  return Math.sqrt(ex * ex + ey * ey);
}

function side(from: Point, to: Point, point: Point): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}

/** Whether two lines cross. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
