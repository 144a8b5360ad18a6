import { expect, test } from 'vitest';
import { Building } from '../../src/Building.ts';

/** What has come of promises by now. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A page whose parts are built, and for which time goes, when told. */
function toldPage() {
  let tellBuilt: () => void = () => undefined;
  let tellLate: () => void = () => undefined;
  const waits: number[] = [];
  const building = new Building(
    () => new Promise<void>((resolve) => (tellBuilt = resolve)),
    (milliseconds) => {
      waits.push(milliseconds);
      return new Promise<void>((resolve) => (tellLate = resolve));
    },
  );
  const ends: string[] = [];
  const sample = (name: string): void => {
    void building.whenBuilt().then(() => ends.push(name));
  };
  return {
    ...{ building, sample, ends, waits },
    build: () => tellBuilt(),
    late: () => tellLate(),
  };
}

test('a sample waits until the page is built, also when it is wanted before the page is mounted', async () => {
  const { building, sample, ends, build } = toldPage();
  sample('early');
  await soon();
  building.tellMounted();
  await soon();
  sample('mounted');
  await soon();
  expect(ends).toEqual([]);
  build();
  await soon();
  expect(ends).toEqual(['early', 'mounted']);
});

test('a page that takes too long is waited for no more, and is asked about once', async () => {
  const { sample, ends, late, waits } = toldPage();
  sample('first');
  await soon();
  expect(ends).toEqual([]);
  late();
  await soon();
  sample('second');
  await soon();
  expect(ends).toEqual(['first', 'second']);
  expect(waits).toHaveLength(1);
});
