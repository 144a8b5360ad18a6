/** Address of the page with the fragment of a link. */
export function addressOf(fragment: string, page: string): string {
  return `${page.split('#', 1)[0]}#${fragment}`;
}

/** Whether the page was opened from a file: its address is of use on this computer only. */
export function isOnDisk(page: string): boolean {
  return page.startsWith('file:');
}

/** A link as others can use it: the whole address, or the fragment alone of a page from a file. */
export function citedLink(fragment: string, page: string): string {
  return isOnDisk(page) ? `#${fragment}` : addressOf(fragment, page);
}
