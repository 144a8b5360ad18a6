import { describe, expect, it } from 'vitest';
import { mapSubject } from '#charts/gallery/sampleMap.ts';
import { arrangeMap } from '#charts/map/arrangeMap.ts';
import { nearestToward, type Stop } from '#charts/map/nearestToward.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const stop = (id: string, x: number, y: number): Stop => ({ id, x, y });

/** All stops arrows lead to from the first. */
function reached(stops: readonly Stop[]): Set<Stop> {
  const found = new Set(stops.slice(0, 1));
  for (const from of found) {
    for (const key of arrows) {
      const next = nearestToward(key, from, stops);
      if (next) found.add(next);
    }
  }
  return found;
}

describe('arrow keys on the map', () => {
  const here = stop('here', 0, 0);
  const stops = [here, stop('right', 10, 1), stop('farRight', 30, 0), stop('up', 2, -9)];

  it('go to the nearest in their direction', () => {
    expect(nearestToward('ArrowRight', here, stops)?.id).toBe('right');
    expect(nearestToward('ArrowUp', here, stops)?.id).toBe('up');
    expect(nearestToward('ArrowLeft', here, stops)).toBeUndefined();
    expect(nearestToward('Enter', here, stops)).toBeUndefined();
  });

  it('reach every cluster and every prefecture', () => {
    const subject = mapSubject('zh', 656, 628);
    const { xs, ys } = arrangeMap(subject);
    const bubbles = subject.clusters.map(({ id }, index) => stop(id, xs[index]!, ys[index]!));
    expect(reached(bubbles).size).toBe(bubbles.length);
    const lands = subject.frame.lands.map(({ prefecture, centre: [x, y] }) =>
      stop(prefecture, x, y),
    );
    expect(reached(lands).size).toBe(11);
  });
});
