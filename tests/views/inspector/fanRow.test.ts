import { expect, test } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { years } from '#model/quantities.ts';
import { fanRow } from '#views/inspector/fanRow.ts';

test('the small fans name their units in full, and in short where the column is narrow', async () => {
  await loadEnglish();
  const series = { years, median: [1, 2, 3, 4], bands: undefined, reference: undefined };
  const fans = fanRow(() => series, boardMessages.en, 'en', 'cluster');
  expect(fans.map(({ unit }) => unit)).toEqual(['bn yuan', '¥10k/worker', 'tce/10k yuan']);
  expect(fans.map(({ shortUnit }) => shortUnit)).toEqual(['bn yuan', '10k yuan', 'tce/10k']);
});
