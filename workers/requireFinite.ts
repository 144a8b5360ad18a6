/** Throws an error named `NotFinite` with this message when something that is not finite was found. */
export function requireFinite(notFinite: string | undefined): void {
  if (notFinite === undefined) return;
  const error = new Error(notFinite);
  error.name = 'NotFinite';
  throw error;
}
