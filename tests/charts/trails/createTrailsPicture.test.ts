import { expect, test } from 'vitest';
import { planTrails, trailClusters, trailLabels } from '#charts/gallery/sampleTrails.ts';
import { createTrailsPicture } from '#charts/trails/createTrailsPicture.ts';

const board = {
  ...{ clusters: trailClusters('zh'), figures: planTrails, labels: trailLabels.zh },
  ...{ width: 836, height: 583, year: 2022 },
};
const moved = { ...planTrails, output: planTrails.output.map((output) => output * 1.1) };

test('a selection at rest moves no bubble and says nothing anew', () => {
  const draw = createTrailsPicture();
  const before = draw(board);
  const after = draw({ ...board, selected: 'yongkang-hardware' });
  for (const part of ['positions', 'offsets', 'resting', 'spoken', 'scale'] as const)
    expect(after[part]).toBe(before[part]);
  expect(after.names).not.toBe(before.names);
});

test('in a drag bubbles follow the figures, and names and places to press hold still', () => {
  const draw = createTrailsPicture();
  const before = draw({ ...board, held: true });
  const during = draw({ ...board, held: true, figures: moved });
  expect(during.positions).not.toBe(before.positions);
  for (const part of ['offsets', 'resting', 'names', 'spoken'] as const)
    expect(during[part]).toBe(before[part]);
  const after = draw({ ...board, figures: moved });
  for (const part of ['offsets', 'resting', 'names', 'spoken'] as const)
    expect(after[part]).not.toBe(before[part]);
});

test('another language names everything anew, even in a drag', () => {
  const draw = createTrailsPicture();
  const before = draw({ ...board, held: true });
  const english = { clusters: trailClusters('en'), labels: trailLabels.en };
  const after = draw({ ...board, ...english, held: true });
  expect(after.spoken).not.toBe(before.spoken);
  expect(after.names).not.toBe(before.names);
});
