/** What the module calls the function. */
export const exponentialsName = 'exponentials';

/** Draws made at a time: a multiple. */
export const exponentialsDraws = 4;
/** Most draws of one call: the room for its results. */
export const mostExponentials = 64;

/** What the function of `emitExponentials` reads of a curve: offsets in bytes of numbers that stand there twice. */
export const curveRecord = { factor: 0, above: 16, below: 32, bytes: 48 } as const;
