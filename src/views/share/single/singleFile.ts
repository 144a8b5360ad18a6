import { ownPage } from './ownPage.ts';
import { placeLink } from './placeLink.ts';

/** The whole page as one file that opens with a link. Rejects where the host does not have it and is out of reach. */
export async function singleFile(link: string): Promise<string> {
  const page = import.meta.env.MODE === 'single' ? ownPage() : await hostedPage();
  const placed = placeLink(page, link);
  if (placed === undefined) throw new Error('no page of one file');
  return placed;
}

async function hostedPage(): Promise<string> {
  const response = await fetch(new URL('single/tierline.html', document.baseURI));
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}
