import { expect, test } from 'vitest';
import { sampleLabels } from '#charts/gallery/sampleLabels.ts';
import { planFigures, sampleClusters, scaledFigures } from '#charts/gallery/sampleLadder.ts';
import { createDrawnGroups, type DrawnRow } from '#charts/ladder/createDrawnGroups.ts';
import { LadderPlacing } from '#charts/ladder/LadderPlacing.svelte.ts';
import type { LadderProps } from '#charts/ladder/LadderProps.ts';

const board: LadderProps = {
  ...{ clusters: sampleClusters('zh'), figures: planFigures, labels: sampleLabels.zh },
  ...{ width: 836, height: 628 },
};

/** Rows by cluster of one ladder that is drawn again and again with other props. */
function ladder() {
  const draw = createDrawnGroups();
  return (change: Partial<LadderProps>): Map<string, DrawnRow> => {
    const props = { ...board, ...change };
    const placed = new LadderPlacing(() => props).now;
    const { labels, selected, held = false } = props;
    const tops = placed.layout.tops;
    const groups = draw({ placed, labels, tops, selected, active: placed.ids[0], held });
    return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  };
}

const id = 'yongkang-hardware';

test('a selection draws two rows anew, the one that is left and the one that is chosen', () => {
  const rows = ladder();
  const before = rows({ selected: id });
  const after = rows({ selected: 'ningbo-auto' });
  const anew = [...after].filter(([key, row]) => row !== before.get(key)).map(([key]) => key);
  expect(anew.sort()).toEqual(['ningbo-auto', id].sort());
});

test('in a drag the name read aloud holds still while what is printed follows; at rest it is the newest', () => {
  const rows = ladder();
  const before = rows({}).get(id);
  const during = rows({ held: true, figures: scaledFigures(0.9) }).get(id);
  expect(during?.name).toBe(before?.name);
  const after = rows({ figures: scaledFigures(0.9) }).get(id);
  expect(after?.name).not.toBe(before?.name);
});

test('another language names rows anew, even in a drag', () => {
  const rows = ladder();
  const before = rows({ held: true }).get(id);
  const after = rows({
    ...{ held: true, clusters: sampleClusters('en'), labels: sampleLabels.en },
  }).get(id);
  expect(after?.label).not.toBe(before?.label);
  expect(after?.name).not.toBe(before?.name);
});
