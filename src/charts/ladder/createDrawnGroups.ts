import { fitText, textWidth } from '../figures/fitText.ts';
import { roundPixel } from '../figures/roundPixel.ts';
import { sameFields } from '../figures/sameFields.ts';
import { axisHeight, type LadderGeometry } from './ladderGeometry.ts';
import { lineOf, type GroupKind, type TierGroup } from './ladderGroups.ts';
import { isOpen } from './ladderMarks.ts';
import type { PlacedLadder } from './LadderPlacing.svelte.ts';
import type { LadderLabels } from './LadderProps.ts';
import type { LadderRow } from './ladderRows.ts';

/** Words and numbers of one row as they are drawn. */
export interface DrawnRow {
  readonly id: string;
  /** Accessible name. */
  readonly name: string;
  readonly label: string;
  /** Name of the line passed, and whether upwards; '' for none. */
  readonly badge: string;
  readonly up: boolean;
  readonly reach500: string;
  readonly reach1000: string;
  /** Middle, pixels. */
  readonly top: number;
  readonly selected: boolean;
  /** The row that takes the focus. */
  readonly active: boolean;
}

/** A heading with the rows under it. */
export interface DrawnGroup {
  readonly kind: GroupKind;
  readonly title: string;
  readonly note: string;
  /** The part of the note there is room for, and where it begins. */
  readonly fittedNote: string;
  readonly noteStart: number;
  /** Head of the probabilities, on a phone. */
  readonly reach: string;
  readonly line: 500 | 1000;
  readonly top: number;
  readonly rows: readonly DrawnRow[];
}

interface Asked {
  readonly placed: PlacedLadder;
  readonly labels: LadderLabels;
  /** Middle of the row of each cluster; then the tops of the headings. */
  readonly tops: Float64Array;
  readonly selected: string | undefined;
  readonly active: string | undefined;
  /** Accessible names stand still. */
  readonly held: boolean;
}

interface Kept {
  readonly row: DrawnRow;
  readonly labels: LadderLabels;
  readonly cluster: LadderRow['cluster'];
}

/**
 * Draws headings and rows one time after another: a row in which nothing is new is the same object as before, so that
 * a drag touches only what changes.
 */
export function createDrawnGroups(): (asked: Asked) => DrawnGroup[] {
  let kept = new Map<string, Kept>();
  return (asked) => {
    const { placed, labels, tops, held } = asked;
    const drawn = new Map<string, Kept>();
    const rowAt = (index: number): DrawnRow => {
      const row = placed.rows[index]!;
      const { cluster } = row;
      const before = kept.get(cluster.id);
      const still = held && before?.labels === labels && before.cluster === cluster;
      const name = still ? before.row.name : labels.row(row);
      const next = drawRow(row, name, roundPixel(tops[index] ?? NaN), asked);
      const same = before && sameFields(before.row, next) ? before.row : next;
      drawn.set(cluster.id, { row: same, labels, cluster });
      return same;
    };
    const groups = placed.view.groups.map(({ members }, position) => ({
      ...drawHeading(placed.groups[position]!, labels, placed.geometry),
      top: tops[placed.clusters.length + position] ?? axisHeight,
      rows: members.map(rowAt),
    }));
    kept = drawn;
    return groups;
  };
}

function drawHeading(group: TierGroup, labels: LadderLabels, { phone, width }: LadderGeometry) {
  const { title, note } = labels.group(group);
  const line = lineOf(group.kind);
  const reach = phone ? labels.reach[line] : '';
  const noteStart = Math.ceil(textWidth(title, 13)) + 8;
  const fittedNote = fitText(note, 12, width - noteStart - textWidth(reach, 12) - 8);
  return { kind: group.kind, title, note, fittedNote, noteStart, reach, line };
}

function drawRow(row: LadderRow, name: string, top: number, asked: Asked): DrawnRow {
  const { cluster, crossing } = row;
  const { geometry } = asked.placed;
  const badge =
    crossing && geometry.badgeEnd !== undefined
      ? asked.labels.crossed(crossing.line, crossing.direction)
      : '';
  const room = geometry.nameEnd - (badge ? textWidth(badge, 12) + 8 : 0);
  const print = (reach: number | undefined): string =>
    isOpen(reach) ? asked.labels.probability(reach) : '';
  return {
    ...{ id: cluster.id, name, badge, top },
    label: fitText(cluster.label, geometry.text, room),
    up: crossing?.direction === 'up',
    reach500: print(row.reach500),
    reach1000: print(row.reach1000),
    selected: cluster.id === asked.selected,
    active: cluster.id === asked.active,
  };
}
