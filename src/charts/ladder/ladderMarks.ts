import type { CategoryId } from '#model/generated/tables.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { radius, type LadderGeometry } from './ladderGeometry.ts';
import type { LadderFigures } from './LadderProps.ts';
import type { LadderRow } from './ladderRows.ts';
import type { LadderScale } from './ladderScale.ts';
import {
  beyondMark,
  crossingMark,
  dotMark,
  ghostMark,
  halfMark,
  ninetyMark,
  squareMark,
  tailMark,
} from './rowMarks.ts';

/** Marks of all rows of one category, one path each. */
export interface CategoryMarks {
  ninety: string;
  half: string;
  tail: string;
  /** Tail and dot of grade C base figures. */
  doubtfulTail: string;
  base: string;
  doubtfulBase: string;
  median: string;
}

/** Marks of the whole ladder: one path a kind instead of ten elements a row, so that a drag repaints at once. */
export interface LadderMarks {
  readonly categories: Readonly<Record<CategoryId, CategoryMarks>>;
  ghost: string;
  up: string;
  down: string;
  /** Tracks and fills of the probability bars. */
  tracks: string;
  fills: string;
}

export const categoryOrder = ['strong', 'niche', 'emerging', 'legacy'] as const;

function emptyMarks(): LadderMarks {
  const blank = (): CategoryMarks => ({
    ...{ ninety: '', half: '', tail: '', doubtfulTail: '' },
    ...{ base: '', doubtfulBase: '', median: '' },
  });
  const categories = { strong: blank(), niche: blank(), emerging: blank(), legacy: blank() };
  return { categories, ghost: '', up: '', down: '', tracks: '', fills: '' };
}

/**
 * Paths of all rows that stand somewhere.
 * @param rows one per cluster
 * @param tops middle of each row in pixels, NaN where the cluster has no row
 */
export function ladderMarks(
  rows: readonly LadderRow[],
  tops: Float64Array,
  scale: LadderScale,
  geometry: LadderGeometry,
): LadderMarks {
  const marks = emptyMarks();
  rows.forEach((row, index) => {
    const top = tops[index] ?? NaN;
    if (Number.isNaN(top)) return;
    const y = roundPixel(top);
    addRow(marks.categories[row.cluster.category], row, y, scale);
    if (row.reference !== undefined) marks.ghost += ghostMark(scale, y, row.reference);
    if (row.crossing) marks[row.crossing.direction] += crossingMark(scale, y, row);
    if (geometry.bar > 0) addBars(marks, row, y, geometry);
  });
  return marks;
}

function addRow(marks: CategoryMarks, row: LadderRow, y: number, scale: LadderScale): void {
  if (row.band) {
    const [low5, low25, high75, high95] = row.band;
    marks.ninety += ninetyMark(scale, y, low5, high95) + beyondMark(scale, y, row);
    marks.half += halfMark(scale, y, low25, high75);
  }
  const { grade, own } = row.cluster;
  const doubtful = grade === 'C' && !own;
  const baseMark = own ? squareMark : dotMark;
  marks[doubtful ? 'doubtfulTail' : 'tail'] += tailMark(scale, y, row);
  marks[doubtful ? 'doubtfulBase' : 'base'] += baseMark(scale, y, row.base, radius.base);
  marks.median += dotMark(scale, y, row.median, radius.median);
}

/** P is blank where every draw agrees: nothing to say. */
export function isOpen(reach: number | undefined): reach is number {
  return reach !== undefined && reach > 0 && reach < 1;
}

function addBars(marks: LadderMarks, row: LadderRow, y: number, geometry: LadderGeometry): void {
  for (const line of [500, 1000] as const) {
    const reach = line === 500 ? row.reach500 : row.reach1000;
    if (!isOpen(reach)) continue;
    const left = geometry.reachEnd[line] - 60;
    const bar = (width: number): string => `M${left} ${y - 1.5}h${roundPixel(width)}v3H${left}Z`;
    marks.tracks += bar(geometry.bar);
    marks.fills += bar(Math.max(0.5, geometry.bar * reach));
  }
}

/** Whether bands are those of an earlier central run. */
export function isCarried({ bandsCentral, central }: LadderFigures): boolean {
  return bandsCentral !== undefined && bandsCentral !== central;
}
