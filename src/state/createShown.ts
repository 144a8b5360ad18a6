import type { ClusterId } from '#model/generated/tables.ts';

/**
 * The set of clusters shown, from one result to the next: the same object as long as its members are the same, and
 * as long as numbers move under the hand while nothing else is asked.
 * @returns a function of what is asked, whether orders hold still, and the clusters that pass
 */
export function createShown(): (
  criteria: string,
  held: boolean,
  ids: readonly ClusterId[],
) => ReadonlySet<ClusterId> {
  let kept: { readonly criteria: string; readonly ids: ReadonlySet<ClusterId> } | undefined;
  return (criteria, held, ids) => {
    const same = kept?.ids.size === ids.length && ids.every((id) => kept?.ids.has(id));
    if (kept && (same || (held && kept.criteria === criteria))) {
      kept = { criteria, ids: kept.ids };
      return kept.ids;
    }
    kept = { criteria, ids: new Set(ids) };
    return kept.ids;
  };
}
