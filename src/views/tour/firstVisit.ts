const key = 'tierline.tour';

/**
 * Whether someone comes for the first time and by no link. Where the browser keeps nothing, nobody can tell, and
 * nobody is shown the same tour every time.
 */
export function isFirstVisit(fragment: string, storage: () => Storage): boolean {
  if (fragment.length > 1) return false;
  try {
    return storage().getItem(key) === null;
  } catch {
    return false;
  }
}

/** Remembers that the tour was shown, where the browser keeps anything. */
export function rememberVisit(storage: () => Storage): void {
  try {
    storage().setItem(key, 'seen');
  } catch {
    // Blocked or full: the tour stays in the help.
  }
}
