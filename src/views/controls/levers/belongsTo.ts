/**
 * Whether a coefficient belongs to a task or safeguard of the plan. `tasks` is as in the parameters table: items and ranges with
 * commas between, such as `1-20,S1-S5`, or `all`; `item` is the lever's, such as `4` or `S2`.
 */
export function belongsTo(tasks: string | undefined, item: string): boolean {
  if (tasks === undefined) return false;
  if (tasks === 'all') return true;
  return tasks.split(',').some((part) => {
    const [from = '', to = from] = part.trim().split('-');
    return series(from) === series(item) && place(item) >= place(from) && place(item) <= place(to);
  });
}

/** Safeguards are numbered apart from tasks. */
function series(item: string): string {
  return item.replace(/\d+$/, '');
}

function place(item: string): number {
  return Number(item.replace(/^\D+/, ''));
}
