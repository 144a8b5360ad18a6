import type { Side } from './placeNote.ts';

/** A step of the tour: the parts of the page it stands beside, the first that is seen, and on which side. */
interface TourStep {
  readonly id: string;
  readonly anchors: readonly string[];
  readonly sides: readonly Side[];
  /** Stands beside all parts that match, not beside the first. */
  readonly together?: boolean;
}

/** What a newcomer needs, in the order the eye takes: the answer, the question, the evidence, its limits. */
export const tourSteps = [
  {
    id: 'counts',
    anchors: ['[data-target="tier1000"]', '[data-target="tier500"]'],
    sides: ['below'],
    together: true,
  },
  { id: 'lever', anchors: ['#group-digital', '#group-platforms'], sides: ['right', 'above'] },
  { id: 'row', anchors: ['#results [data-cluster]', 'main [data-cluster]'], sides: ['below'] },
  {
    id: 'sure',
    anchors: ['#joint', '[data-target="labourProductivity"]'],
    sides: ['below'],
  },
  { id: 'sources', anchors: ['aside'], sides: ['left', 'below'] },
  { id: 'limits', anchors: ['#limits-link'], sides: ['below'] },
] as const satisfies readonly TourStep[];
