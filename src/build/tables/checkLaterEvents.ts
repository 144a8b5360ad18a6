import type { TableIssue } from '#build/tables/TableIssue.ts';
import { tableFile, type Tables } from '#build/tables/TableTexts.ts';

/** Clusters whose later figure is said to have set an event of another cluster. */
export function checkLaterEvents({ clusters, events }: Tables): TableIssue[] {
  const clusterOf = new Map(events.map(({ row }) => [row.event, row.clusterId]));
  return clusters.flatMap(({ line, row: { id, laterEvent } }) => {
    const owner = laterEvent === undefined ? undefined : clusterOf.get(laterEvent);
    if (owner === undefined || owner === id) return [];
    return [
      {
        file: tableFile('clusters'),
        line,
        column: 'laterEvent',
        value: laterEvent ?? '',
        cause: `an event of ${owner}`,
      },
    ];
  });
}
