/** A list of a printed page: how many lines it would fill, and how many it has in any case. */
export interface ListLines {
  readonly wanted: number;
  readonly sure: number;
}

/** Lines for each list of a page: what some of them leave goes to those that want more, the first of them first. */
export function shareLines(lists: readonly ListLines[]): readonly number[] {
  let left = lists.reduce((sum, { wanted, sure }) => sum + Math.max(0, sure - wanted), 0);
  return lists.map(({ wanted, sure }) => {
    const more = Math.min(left, Math.max(0, wanted - sure));
    left -= more;
    return Math.min(wanted, sure) + more;
  });
}
