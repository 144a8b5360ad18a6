/** The memory of all columns in an answer, to be handed over instead of copied. */
export function transferables(answer: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(answer);
  return [...buffers];
}
