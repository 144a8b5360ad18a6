/**
 * What numbers that move under the hand were before they began to move.
 * @returns a function of whether orders hold still and the newest value, which gives the one that is kept
 */
export function createStill<Value>(): (
  held: boolean,
  newest: Value | undefined,
) => Value | undefined {
  let kept: Value | undefined;
  return (held, newest) => {
    if (!held || kept === undefined) kept = newest;
    return kept;
  };
}
