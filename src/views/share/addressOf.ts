/** Address of the page with the fragment of a link. */
export function addressOf(fragment: string, page: string): string {
  return `${page.split('#', 1)[0]}#${fragment}`;
}
