import { ownPage } from './ownPage.ts';
import { placeLink } from './placeLink.ts';

/**
 * The whole page as one file that opens with a link; undefined where its host has the file of another release by now.
 * Rejects where the host does not have it and is out of reach.
 */
export async function singleFile(link: string): Promise<string | undefined> {
  const page = import.meta.env.MODE === 'single' ? ownPage() : await hostedPage();
  if (page === undefined) return undefined;
  const placed = placeLink(page, link);
  if (placed === undefined) throw new Error('no page of one file');
  return placed;
}

async function hostedPage(): Promise<string | undefined> {
  const response = await fetch(new URL('single/tierline.html', document.baseURI));
  if (!response.ok) throw new Error(String(response.status));
  const page = await response.text();
  return isOfThisRelease(page) ? page : undefined;
}

/** The page that runs names the script of the file that was built with it (`src/build/single`), as the policy of that file does. */
function isOfThisRelease(page: string): boolean {
  const name = document.querySelector<HTMLMetaElement>('meta[name="tierline-single"]')?.content;
  return name === undefined || page.includes(`script-src '${name}'`);
}
