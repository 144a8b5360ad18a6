import { describe, expect, it } from 'vitest';
import { manyOnMap, mapSubject } from '#charts/gallery/sampleMap.ts';
import { arrangeMap, moveBound, type MapSubject } from '#charts/map/arrangeMap.ts';
import { boxesMeet, circleDepth, segmentMeetsBox } from '#charts/figures/boxes.ts';

const sizes = [
  ['zh', 656, 628],
  ['zh', 528, 374],
  ['zh', 358, 346],
  ['en', 636, 600],
  ['en', 330, 300],
] as const;
const arranged = sizes.map(([language, width, height]) => {
  const subject = mapSubject(language, width, height);
  return { name: `${language} ${width}`, subject, arrangement: arrangeMap(subject) };
});
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

  it('keeps names of clusters off each other, their lines, large bubbles and names of prefectures', () => {
    labels.forEach((label, one) => {
      for (const circle of large) expect(circleDepth(label.box, circle)).toBe(0);
      for (const { box } of names) expect(boxesMeet(label.box, box)).toBe(false);
      labels.forEach((other, two) => {
        if (one === two) return;
        expect(boxesMeet(label.box, other.box)).toBe(false);
        if (other.leader) expect(segmentMeetsBox(other.leader, label.box)).toBe(false);
      });
    });
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
  it.each(['zh', 'en'] as const)(
    'are there for every cluster from 500 up on the board: %s',
    (language) => {
      const { subject, arrangement } = arranged.find(({ name }) => name.startsWith(language))!;
      const wanted = subject.clusters.filter(({ column }) => outputOf(subject, column) >= 500);
      expect(wanted.length).toBeGreaterThan(20);
      expect(arrangement.labels.map(({ id }) => id).sort()).toEqual(
        wanted.map(({ id }) => id).sort(),
      );
      expect(arrangement.names).toHaveLength(11);
    },
  );

  it('include the selected cluster, however small, without moving the others', () => {
    const subject = mapSubject('zh', 656, 628);
    const before = arrangeMap(subject);
    const after = arrangeMap({ ...subject, selected: 'zhuji-pearls' });
    expect(after.labels.slice(0, -1)).toEqual(before.labels);
    expect(after.labels.at(-1)?.id).toBe('zhuji-pearls');
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
  }, 20_000);
});
