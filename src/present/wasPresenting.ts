/** Where a tab keeps its presentation. */
export const keptName = 'tierline.present';

/** Whether this tab presented when it was loaded anew. */
export function wasPresenting(): boolean {
  try {
    return sessionStorage.getItem(keptName)?.includes('"on":true') === true;
  } catch {
    return false;
  }
}
