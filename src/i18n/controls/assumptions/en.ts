import type { AssumptionsMessages } from './zh.ts';

/** The same in English. */
export const en: AssumptionsMessages = {
  uncertainty: {
    heading: 'What a band contains',
    intro:
      'The switches choose which uncertainties a band holds; beside each, the width of the 90% band of 2022 with that one alone.',
    caption: (subject) =>
      `Width of the 90% band from each uncertainty alone: the two counts and output, ${subject}`,
    source: 'Source',
    tier1000: '≥ ¥100 bn',
    tier500: '≥ ¥50 bn',
    output: (subject) => `Output, ${subject}`,
    province: 'province',
    items: 'clusters',
    outputUnit: 'bn yuan',
    board: 'On the board',
    boardNote: 'all that are on',
    widest: (source) => `Widest alone: ${source}.`,
    widestBy: (parts) => `Widest alone: ${parts}.`,
    widestIn: (column, source) => `${source} for ${column}`,
    addition: 'Widths do not add up: the sources are independent, so roughly their squares do.',
    waiting: 'being computed',
    separator: ', ',
    semicolon: '; ',
  },
  sample: {
    heading: 'Sample and time step',
    draws:
      'How often each run draws everything uncertain. More draws steady probabilities and bands; the error shrinks with the square root.',
    seed: 'Another seed is another set of draws. Same scenario and seed, same numbers.',
    step: 'Length of one step of the model. Shorter is finer and slower; results differ very little.',
    errors: (percent) =>
      ` Sampling error of a probability (standard error) is at most about ${percent} percentage points.`,
  },
  groups: {
    effort: 'Effort and delays',
    digital: 'Digitalisation',
    employment: 'Employment',
    resources: 'Energy and water',
    innovation: 'R&D and knowledge',
    skills: 'Skills',
    allocation: 'Land and clustering',
    production: 'Production, investment',
    demand: 'Demand and prices',
    quality: 'Brands and standards',
    services: 'Servitisation',
    programmes: 'Programme counts',
  },
  priors: {
    heading: 'Priors',
    note: (count) => `${count} coefficients, each with a median and a 90% range`,
    groupNote: (count, changed) => (changed === 0 ? `${count}` : `${count} · ${changed} changed`),
    changed: (count) => `${count} changed`,
    change: (name) => `${name}: go to`,
    resetAll: 'reset all',
    low5: '5%',
    median: 'median',
    high95: '95%',
    point: {
      low5: (name) => `${name}: 5% point`,
      median: (name) => `${name}: median`,
      high95: (name) => `${name}: 95% point`,
    },
    names: { low5: 'the 5% point', median: 'the median', high95: 'the 95% point' },
    fix: 'fix',
    fixLabel: (name) => `${name}: fix at one value`,
    fixedAt: (name) => `${name}: fixed at`,
    fixed: 'in every draw',
    fixedTo: (value) => `fixed at ${value}`,
    prior: (median, low, high) => `prior ${median} (${low}–${high})`,
    original: (median, low, high) => `was ${median} (${low}–${high})`,
    mustBeBelow: (text, other, bound, kept) =>
      `“${text}” must be below ${other}, ${bound}; still ${kept}`,
    mustBeAbove: (text, other, bound, kept) =>
      `“${text}” must be above ${other}, ${bound}; still ${kept}`,
    distributions: { lognormal: 'Lognormal', normal: 'Normal', logitnormal: 'Logit-normal' },
    sketch: (distribution, median, low, high) =>
      `${distribution}, median ${median}, 90% within ${low}–${high}`,
    sketchFixed: (value) => `fixed at ${value}`,
    sketchOriginal: (median) => `; median was ${median}`,
    usedBy: 'Works through',
    everywhere: 'Belongs to no lever: a trend, or a response to the outside world',
  },
};
