/**
 * Whether a key belongs to the input method. Safari sends the Enter that accepts a word when composing has ended:
 * the code 229 alone tells it, which the types of `KeyboardEvent` call deprecated and nothing replaces.
 */
export function isComposing(event: {
  readonly isComposing: boolean;
  readonly keyCode: number;
}): boolean {
  return event.isComposing || event.keyCode === 229;
}
