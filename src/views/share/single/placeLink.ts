/** Where a page of one file says which link it opens with (`src/build/single`). It stands before the script. */
const place = /(<meta name="tierline-link" content=")[^"]*(")/;

/** The page of one file that opens with another link; undefined for a text that is no such page. */
export function placeLink(page: string, link: string): string | undefined {
  if (!place.test(page) || !/^[\w.~-]*$/.test(link)) return undefined;
  return page.replace(place, (_, before: string, after: string) => before + link + after);
}
