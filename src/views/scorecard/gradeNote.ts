import type { ScorecardMessages } from '#i18n/scorecard/zh.ts';
import { clusters, sectors, type TargetId } from '#model/generated/tables.ts';
import { isInDoubt } from '#model/isInDoubt.ts';
import type { Bands } from '#model/result.ts';
import type { Scenario } from '#model/scenario.ts';
import { targetStatistics } from '#model/targets.ts';
import { lastYear, reachColumn } from '#state/resultColumns.ts';

/** Counted clusters with an estimate as base that nobody has replaced. */
function weakBases({ baseOutputs }: Pick<Scenario, 'baseOutputs'>): ReadonlySet<string> {
  const weak = clusters.filter(
    ({ id, counted, grade }) => counted && grade === 'C' && !baseOutputs[id],
  );
  return new Set(weak.map(({ id }) => id));
}

/** Which weak figures a result of the scorecard hangs on. */
export function gradeNote(
  id: TargetId | 'joint',
  bands: Bands,
  scenario: Pick<Scenario, 'baseOutputs'>,
  { grades }: ScorecardMessages,
): string {
  const weak = weakBases(scenario);
  if (id === 'joint')
    return grades.joint(weak.size, clusters.filter(({ counted }) => counted).length);
  if (id === 'tier1000' || id === 'tier500') {
    const reach = reachColumn(bands, id === 'tier1000' ? 'reach1000' : 'reach500', lastYear);
    const near = clusters.filter(({ counted }, column) => counted && isInDoubt(reach[column]!));
    return grades.tier(near.length, near.filter((cluster) => weak.has(cluster.id)).length);
  }
  const ratio = targetStatistics[id].kind === 'annualChange' || id === 'rdRatio';
  return ratio ? grades.ratio(sectors.length) : grades.count;
}
