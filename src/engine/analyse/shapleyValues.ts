/**
 * Shapley values: what each player adds, averaged over all orders in which the players could come. They sum to the value
 * of all players less that of none, whatever the order of the players.
 * @param values [coalition][item]; bit i of a coalition's number says whether player i takes part
 * @returns [player][item]
 */
export function shapleyValues(values: Float64Array, players: number): Float64Array {
  const coalitions = 1 << players;
  const items = values.length / coalitions;
  const shares = new Float64Array(players * items);
  const weights = joiningWeights(players);
  for (let player = 0; player < players; player += 1) {
    const own = shares.subarray(player * items, (player + 1) * items);
    const bit = 1 << player;
    for (let without = 0; without < coalitions; without += 1) {
      if ((without & bit) !== 0) continue;
      const weight = weights[sizeOf(without)] as number;
      const before = without * items;
      const after = (without | bit) * items;
      for (let item = 0; item < items; item += 1) {
        const added = (values[after + item] as number) - (values[before + item] as number);
        own[item] = (own[item] as number) + weight * added;
      }
    }
  }
  return shares;
}

/** Share of the orders in which a player finds a given coalition of each size before it: s! (n − s − 1)! / n!. */
function joiningWeights(players: number): number[] {
  const weights: number[] = [];
  let choices = 1;
  for (let size = 0; size < players; size += 1) {
    weights.push(1 / (players * choices));
    choices = (choices * (players - 1 - size)) / (size + 1);
  }
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size += 1;
  return size;
}
