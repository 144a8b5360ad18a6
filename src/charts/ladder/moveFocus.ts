import { tick } from 'svelte';

/** Rows a page key moves over. */
const page = 10;

/** Place in a list of `length` a key moves to from `place`; undefined for keys that mean nothing here. */
export function placeAfterKey(key: string, place: number, length: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + page,
    PageUp: place - page,
    Home: 0,
    End: length - 1,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.max(0, Math.min(length - 1, next));
}

/**
 * Roving focus of the ladder: arrow, page, Home and End keys walk the clusters, Enter and Space pick one.
 * @param ids all clusters in the order they are walked
 * @returns the cluster that has the focus now, undefined when the key is not ours
 */
export function moveFocus(
  event: KeyboardEvent & { currentTarget: SVGSVGElement },
  ids: readonly string[],
  active: string | undefined,
  pick: (id: string) => void,
): string | undefined {
  if (active === undefined || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const place = placeAfterKey(event.key, ids.indexOf(active), ids.length);
  const isPick = event.key === 'Enter' || event.key === ' ';
  if (place === undefined && !isPick) return undefined;
  event.preventDefault();
  const id = place === undefined ? active : ids[place];
  if (id === undefined) return undefined;
  if (isPick) pick(id);
  const ladder = event.currentTarget;
  void tick().then(() => {
    ladder.querySelector<SVGElement>(`[data-cluster="${CSS.escape(id)}"]`)?.focus();
  });
  return id;
}
