/** A line is in doubt between these probabilities. */
const doubt = [0.045, 0.955] as const;

/** Whether a cluster that reaches a line with this probability is near it: neither all but certain nor all but excluded. */
export function isInDoubt(probability: number): boolean {
  return probability >= doubt[0] && probability < doubt[1];
}
