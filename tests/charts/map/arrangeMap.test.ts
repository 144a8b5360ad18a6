import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { manyOnMap, mapSubject } from '#charts/gallery/sampleMap.ts';
import { arrangeMap, moveBound, type MapSubject } from '#charts/map/arrangeMap.ts';
import { labelLines } from '#charts/map/labelLines.ts';
import { readOutlines } from '#charts/map/readOutlines.ts';
import {
  boxesMeet,
  circleDepth,
  distanceToBox,
  distanceToSegment,
  segmentMeetsBox,
  segmentsCross,
} from '#charts/figures/boxes.ts';

const sizes = [
  ['zh', 656, 628],
  ['zh', 528, 374],
  ['zh', 358, 346],
  ['en', 618, 595],
  ['en', 330, 300],
] as const;
const arranged = sizes.map(([language, width, height]) => {
  const subject = mapSubject(language, width, height);
  return { name: `${language} ${width}`, subject, arrangement: arrangeMap(subject) };
});
const outlines = readOutlines();
/** The prefecture a place on the map lies in, none at sea. */
const prefectureAt = ({ frame }: MapSubject, x: number, y: number): string | undefined =>
  outlines.find(({ shape }) =>
    shape.coordinates.some(([ring = []]) =>
      polygonContains(
        ring.map(([lon = 0, lat = 0]): [number, number] => [...frame.place(lon, lat)]),
        [x, y],
      ),
    ),
  )?.prefecture;
const outputOf = ({ outputs }: MapSubject, column: number): number => outputs[column]!;

describe.each(arranged)('the arrangement of $name', ({ subject, arrangement }) => {
  const { clusters, frame } = subject;
  const { xs, ys, radii, spots, labels, names } = arrangement;
  const large = clusters.flatMap(({ column, id }, index) =>
    outputOf(subject, column) >= 500
      ? [{ id, x: xs[index]!, y: ys[index]!, radius: radii[index]! }]
      : [],
  );

  it('has a bubble of its area for every counted cluster', () => {
    expect(radii).toHaveLength(clusters.length);
    clusters.forEach(({ column }, index) => {
      const area = radii[index]! ** 2;
      expect(area).toBeCloseTo(outputOf(subject, column) * arrangement.scale ** 2, 9);
    });
  });

  it('lets no bubble overlap another and moves none beyond the bound', () => {
    clusters.forEach((_, one) => {
      if (radii[one] === 0) return;
      const moved = Math.sqrt((xs[one]! - spots.xs[one]!) ** 2 + (ys[one]! - spots.ys[one]!) ** 2);
      expect(moved).toBeLessThanOrEqual(moveBound(frame) + 1e-6);
      for (let other = 0; other < one; other += 1) {
        if (radii[other] === 0) continue;
        const apart = Math.sqrt((xs[one]! - xs[other]!) ** 2 + (ys[one]! - ys[other]!) ** 2);
        expect(apart).toBeGreaterThan(radii[one]! + radii[other]!);
      }
    });
  });

  it('keeps names of clusters and their lines off each other, names off large bubbles and prefectures', () => {
    labels.forEach((label, one) => {
      for (const circle of large) expect(circleDepth(label.box, circle)).toBe(0);
      for (const { box } of names) expect(boxesMeet(label.box, box)).toBe(false);
      labels.forEach((other, two) => {
        if (one === two) return;
        expect(boxesMeet(label.box, other.box)).toBe(false);
        if (other.leader) expect(segmentMeetsBox(other.leader, label.box)).toBe(false);
        if (label.leader && other.leader)
          expect(segmentsCross(label.leader, other.leader)).toBe(false);
      });
    });
  });

  it('leaves no doubt whose name it is: no line passes another named bubble, none is longer than 90 px', () => {
    for (const { id, box, leader } of labels) {
      const own = large.find((circle) => circle.id === id)!;
      const others = large.filter((circle) => circle.id !== id);
      if (!leader) {
        const near = distanceToBox(box, own) - own.radius;
        for (const circle of others)
          expect(distanceToBox(box, circle) - circle.radius).toBeGreaterThan(near + 4);
        continue;
      }
      for (const circle of others)
        expect(distanceToSegment(leader, circle.x, circle.y)).toBeGreaterThan(circle.radius);
      const [[x, y]] = leader;
      const length = Math.sqrt((x - own.x) ** 2 + (y - own.y) ** 2) - own.radius;
      expect(length).toBeLessThanOrEqual(90);
    }
  });

  it('writes the name of a prefecture inside it, that of islands on nobody else’s land', () => {
    for (const { prefecture, box } of names) {
      const [middle, ...corners] = [
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
        ...[box.left + 5, box.right - 5].flatMap((x) => [
          [x, box.top + 6],
          [x, box.bottom - 6],
        ]),
      ].map(([x = 0, y = 0]) => prefectureAt(subject, x, y));
      const allowed = prefecture === 'zhoushan' ? ['zhoushan', undefined] : [prefecture];
      expect(allowed).toContain(middle);
      for (const corner of corners) expect([...allowed, undefined]).toContain(corner);
    }
  });

  it('keeps names of prefectures off each other and off large bubbles', () => {
    names.forEach(({ box }, one) => {
      for (const circle of large) expect(circleDepth(box, circle)).toBe(0);
      names.forEach((other, two) => {
        if (one !== two) expect(boxesMeet(box, other.box)).toBe(false);
      });
    });
  });

  it('keeps everything on the map', () => {
    for (const { box } of [...labels, ...names]) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(frame.width);
      expect(box.bottom).toBeLessThanOrEqual(frame.height);
    }
  });
});

describe('names on the map', () => {
  it.each([
    ['zh', 0, 11],
    ['en', 2, 9],
  ] as const)(
    'are there for clusters from 500 up on the board: %s, %i at most left to the table',
    (language, away, prefectures) => {
      const { subject, arrangement } = arranged.find(({ name }) => name.startsWith(language))!;
      const wanted = subject.clusters.filter(({ column }) => outputOf(subject, column) >= 500);
      expect(wanted.length).toBeGreaterThan(20);
      const there = new Set(arrangement.labels.map(({ id }) => id));
      const missing = wanted.filter(({ id }) => !there.has(id));
      expect(missing.length, missing.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(away);
      expect(arrangement.names.length).toBeGreaterThanOrEqual(prefectures);
    },
  );

  it('are there for every cluster, however small, where a filter leaves few', () => {
    for (const [language, width, height] of sizes.slice(1)) {
      const subject = mapSubject(language, width, height);
      const inLishui = subject.clusters.filter(({ prefecture }) => prefecture === 'lishui');
      const ids = inLishui.map(({ id }) => id);
      const { labels, names } = arrangeMap({ ...subject, shown: (id) => ids.includes(id) });
      expect(labels.map(({ id }) => id).sort()).toEqual(ids.toSorted());
      expect(names).toEqual(arrangeMap(subject).names);
    }
  });

  it('break into two lines where they are long and of several words', () => {
    expect(labelLines('Ningbo textile & apparel', ' 119', 12)).toEqual([
      'Ningbo textile',
      '& apparel',
    ]);
    expect(labelLines('Zhuji socks', '', 12)).toEqual(['Zhuji socks']);
    expect(labelLines('萧山化纤纺织', ' 1,360', 12)).toEqual(['萧山化纤纺织']);
  });

  it('include the selected cluster, however small, without moving the others', () => {
    const subject = mapSubject('zh', 656, 628);
    const before = arrangeMap(subject);
    for (const id of ['zhuji-pearls', 'ningbo-magnets', 'longquan-celadon-sword']) {
      const { labels } = arrangeMap({ ...subject, selected: id });
      expect(
        labels.some((label) => label.id === id),
        id,
      ).toBe(true);
      const others = labels.filter((label) => label.id !== id);
      for (const label of others) expect(before.labels).toContainEqual(label);
      expect(before.labels.length - others.length, id).toBeLessThanOrEqual(3);
    }
  });

  it('leave out what the filter hides, while no bubble moves', () => {
    const subject = mapSubject('zh', 656, 628);
    const before = arrangeMap(subject);
    const after = arrangeMap({ ...subject, shown: (id) => id === 'ningbo-auto' });
    expect(after.labels.map(({ id }) => id)).toEqual(['ningbo-auto']);
    expect([after.xs, after.ys]).toEqual([before.xs, before.ys]);
  });

  it('are the same every time', () => {
    const subject = mapSubject('en', 636, 600);
    expect(arrangeMap(subject)).toEqual(arrangeMap(subject));
  });
});

describe('a map of far more clusters', () => {
  it('shrinks its bubbles until they fit', () => {
    const subject = mapSubject('zh', 656, 628, manyOnMap(400));
    const { xs, ys, radii, scale } = arrangeMap(subject);
    expect(scale).toBeLessThan(arranged[0]!.arrangement.scale);
    for (let one = 0; one < 400; one += 37) {
      for (let other = 0; other < one; other += 1) {
        const apart = Math.sqrt((xs[one]! - xs[other]!) ** 2 + (ys[one]! - ys[other]!) ** 2);
        expect(apart).toBeGreaterThan(radii[one]! + radii[other]!);
      }
    }
  });
});
