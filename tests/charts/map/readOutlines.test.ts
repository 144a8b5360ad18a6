import { geoArea, geoContains, geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { readOutlines } from '#charts/map/readOutlines.ts';
import { clusters, prefectureIds } from '#model/generated/tables.ts';

const outlines = readOutlines();
const earth = 6371;

/** Kilometres from a place to the nearest corner of an outline; 0 inside. */
function kilometresOff(prefecture: string, lon: number, lat: number): number {
  const { shape } = outlines.find((outline) => outline.prefecture === prefecture)!;
  if (geoContains(shape, [lon, lat])) return 0;
  const corners = shape.coordinates.flat(2);
  return Math.min(...corners.map(([x = 0, y = 0]) => geoDistance([lon, lat], [x, y]) * earth));
}

describe('the outlines', () => {
  it('are the eleven prefectures, each with its centre inside', () => {
    expect(outlines.map(({ prefecture }) => prefecture)).toEqual(prefectureIds);
    for (const { shape, centre } of outlines) expect(geoContains(shape, [...centre])).toBe(true);
  });

  it('cover about the land of Zhejiang, none of them the rest of the globe', () => {
    const areas = outlines.map(({ shape }) => geoArea(shape) * earth ** 2);
    const sum = areas.reduce((total, area) => total + area, 0);
    expect(sum).toBeGreaterThan(100_000);
    expect(sum).toBeLessThan(112_000);
    expect(Math.max(...areas)).toBeLessThan(20_000);
  });

  it('hold the spot of every counted cluster', () => {
    const off = clusters
      .filter(({ counted }) => counted)
      .map(({ id, prefecture, lon, lat }) => ({ id, km: kilometresOff(prefecture, lon, lat) }))
      .filter(({ km }) => km > 0);
    expect(off.map(({ id, km }) => `${id} ${km.toFixed(0)}`)).toEqual([]);
  });
});
