import { type TargetId, targetIds } from '#model/generated/tables.ts';
import type { JointProbability } from '#model/result.ts';
import { probability, type Probability } from './probability.ts';
import { replicateCount } from './standardError.ts';

/** Bits of targets in a word of `targetMisses`. */
export function targetBits(members: readonly TargetId[]): number {
  return members.reduce((bits, member) => bits | (1 << targetIds.indexOf(member)), 0);
}

/** P(none of the targets in `bits` is missed). */
export function probabilityOfMeeting(misses: Uint32Array, bits: number): Probability {
  const hits = new Uint32Array(replicateCount(misses.length));
  const length = misses.length / hits.length;
  for (let part = 0; part < hits.length; part += 1) {
    const end = (part + 1) * length;
    let met = 0;
    for (let draw = part * length; draw < end; draw += 1) {
      if (((misses[draw] as number) & bits) === 0) met += 1;
    }
    hits[part] = met;
  }
  return probability(hits, misses.length);
}

/**
 * Chance that all `members` are met in the same draw, and the target whose removal raises it most. Where removals
 * tie (as when several targets are out of reach and no single removal helps), the one that is least likely
 * by itself binds, and among those the first in the table.
 */
export function jointProbability(
  misses: Uint32Array,
  members: readonly TargetId[],
): JointProbability {
  const all = targetBits(members);
  const joint = probabilityOfMeeting(misses, all);
  const candidates = members.map((member) => {
    const own = targetBits([member]);
    const without = probabilityOfMeeting(misses, all & ~own).probability;
    return { member, without, alone: probabilityOfMeeting(misses, own).probability };
  });
  const binding = candidates.reduce((best, candidate) => {
    if (candidate.without !== best.without)
      return candidate.without > best.without ? candidate : best;
    return candidate.alone < best.alone ? candidate : best;
  });
  return { ...joint, binding: binding.member, withoutBinding: binding.without };
}
