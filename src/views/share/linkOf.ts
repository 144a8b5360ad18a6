import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState } from '#share/linkState.ts';

/** Address of the page with a link; without the view, only the scenario and its reference. */
export function linkOf(state: LinkState, withView: boolean, page: string): string {
  const { scenario, reference } = state;
  const shared = withView ? state : { scenario, reference, view: 'ladder' as const };
  return `${page.split('#', 1)[0]}#${encodeLink(shared)}`;
}
