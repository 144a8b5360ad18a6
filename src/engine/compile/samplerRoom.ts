/** What the module calls the function. */
export const samplerName = 'normals';

/** Draws made at a time: a multiple. */
export const samplerDraws = 4;
/** Most draws of one call: the room for its tails. */
export const mostSamplerDraws = 64;

/**
 * What the function of `emitSampler` reads of a dimension: offsets in bytes of the four words of scrambling, of what the
 * next three points change in the first (four words), of what four more draws change by trailing zeros of their
 * number (32 words), of the first point and its number.
 */
export const dimensionRecord = {
  words: 0,
  pattern: 16,
  changes: 32,
  point: 160,
  number: 164,
  bytes: 176,
} as const;

/** A tail: address of its draw and its uniform. */
export const tailRecord = { address: 0, uniform: 8, bytes: 16 } as const;
/** One more is written than counts, one is added to make pairs, and the last is where that one goes. */
export const tailBytes = (mostSamplerDraws + 3) * tailRecord.bytes;
