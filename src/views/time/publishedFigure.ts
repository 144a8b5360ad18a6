import type { ClusterId } from '#model/generated/tables.ts';
import { years } from '#model/quantities.ts';
import type { Cluster } from '#model/tables.ts';

/**
 * How a later published figure relates to the model: `base` where the base figure was derived with later figures
 * (`output2019Method` of the clusters table), `project` where a discrete project was set to it (`source` of the
 * events table), `independent` where neither was.
 */
export type Relation = 'independent' | 'base' | 'project';

/** A figure published for a year after 2019, 亿元. */
export interface PublishedFigure {
  readonly year: number;
  readonly value: number;
  readonly relation: Relation;
  /** Whether its year is one of those drawn. */
  readonly drawn: boolean;
}

const independent: readonly ClusterId[] = [
  'zhenhai-petrochem',
  'qianwan-auto',
  'ningbo-auto',
  'ruian-auto',
  'pujiang-crystal',
];
const projects: readonly ClusterId[] = ['fuyang-paper', 'yiwu-pv', 'zhoushan-petrochem'];

/** The later published figure of a cluster, if there is one. */
export function publishedFigure({
  id,
  laterOutput,
  laterYear,
}: Cluster): PublishedFigure | undefined {
  if (laterOutput === undefined || laterYear === undefined) return undefined;
  const drawn = years.some((year) => year === laterYear);
  return { year: laterYear, value: laterOutput, relation: relationOf(id), drawn };
}

function relationOf(id: ClusterId): Relation {
  if (independent.includes(id)) return 'independent';
  return projects.includes(id) ? 'project' : 'base';
}
