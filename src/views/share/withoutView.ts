import type { LinkState } from '#share/linkState.ts';

/** What a link without the view carries: the scenario, what it is measured from, the pins and the story. */
export function withoutView(state: LinkState): LinkState {
  const { scenario, reference, pins, referencePin, story } = state;
  return {
    ...{ scenario, reference, view: 'ladder' },
    ...(pins && { pins }),
    ...(referencePin !== undefined && { referencePin }),
    ...(story && { story }),
  };
}
