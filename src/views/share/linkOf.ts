import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState } from '#share/linkState.ts';

/** Address of the page with a link; without the view, only the scenario, its reference and the pins. */
export function linkOf(state: LinkState, withView: boolean, page: string): string {
  const { scenario, reference, pins, referencePin } = state;
  const compared = {
    ...(pins && { pins }),
    ...(referencePin !== undefined && { referencePin }),
  };
  const shared = withView ? state : { scenario, reference, view: 'ladder' as const, ...compared };
  return `${page.split('#', 1)[0]}#${encodeLink(shared)}`;
}
