import type { PrintMessages } from './zh.ts';

/** The same in English. */
export const en: PrintMessages = {
  brand: 'Tierline · scenarios for the industrial clusters of Zhejiang',
  page: (page) => `${page} / 2`,
  reference: (name) => `reference: ${name}`,
  caveat: 'Scenario exploration, not a forecast.',
  holds: (draws, sources) =>
    `Figures are medians, bands hold 90% of ${draws} draws, with these uncertainties: ${sources}.`,
  holdsNothing: (draws) => `Figures are medians of ${draws} draws; the bands hold no uncertainty.`,
  leftOut: (sources) => `Left out: ${sources}.`,
  counted: {
    tolerant: 'Probabilities of meeting a goal allow for the plan’s “about”.',
    strict: 'Probabilities of meeting a goal are strict: met to the last unit only.',
  },
  model: 'They hold if the model does.',
  unfinished: (draws, full) => `The sample is not complete (${draws} of ${full} draws).`,
  empty: 'There is no result yet; please print once the sample is complete.',
  targets: {
    tier1000: 'Clusters ≥ 100 bn yuan',
    tier500: 'Clusters ≥ 50 bn yuan, in all',
    labourProductivity: 'Labour productivity, p.a.',
    rdRatio: 'R&D spending / revenue',
    energyIntensity: 'Energy / value added, p.a.',
    wastewaterIntensity: 'Waste-water / value added, p.a.',
    waterIntensity: 'Water / value added, p.a.',
    smartFactories: 'Demonstration smart factories',
    greenParks: 'Green parks, total',
    greenFactories: 'Green factories',
    standards: 'Zhejiang-Made standards, total',
    brandFirms: '“Pin-zi-biao” brand firms',
  },
  heads: {
    targets: 'The 12 targets of the plan',
    goal: 'goal',
    median: 'median',
    band: '90% band',
    bullet: 'against the goal',
    probability: 'P',
    state: 'state',
    other: { tolerant: 'strict', strict: 'about' },
  },
  about: (goal) => `about ${goal}`,
  band: (low, high) => `${low} to ${high}`,
  bulletKey:
    'Thick upright line: the goal, met to its right. Bar 50%, thin line 90%, dot median, short tick the reference.',
  joint: (headline, all) =>
    `Jointly: the seven headline targets are met together with probability ${headline}, all twelve with ${all}.`,
  binding: (target, before, after) =>
    `“${target}” binds: without it the probability of all goes ${before} → ${after}.`,
  differences: {
    title: (reference) => `What differs from the reference “${reference}”`,
    levers: 'Levers',
    world: 'World',
    assumptions: 'Assumptions',
    noLevers: 'as in the reference',
    noWorld: (preset) => `as in “${preset}”`,
    noAssumptions: 'unchanged',
    group: (name, count) => `${name} (${count})`,
    change: (name, from, to) => `${name} ${from} → ${to}%`,
    level: (name, level) => `${name} ${level}%`,
    start: (text) => `, ${text}`,
    focus: (cluster, lever, times) => `${cluster}: ${lever} ${times}`,
    moved: (from, to) => `${from} → ${to}`,
    driver: (name, years) => `${name} ${years}`,
    driverYear: (year, change) => `${year} ${change}`,
    yearSeparator: ', ',
    base: (cluster, change, note) => `${cluster} base ${change} bn yuan${note ? ` (${note})` : ''}`,
    parameter: (name, value) => `${name}, fixed at ${value}`,
    unfixed: (name) => `${name}, no longer fixed`,
    prior: (name, change, low, high) => `${name}, prior ${change} (90% ${low} to ${high})`,
  },
  undecided: {
    title: 'Undecided clusters near a line, and the probability to pass it',
    line: (line, count) => `${line}: ${count}`,
    weak: (line, near, weak) =>
      `Of the ${near} near ${line}, ${weak} ${weak === 1 ? 'has' : 'have'} a grade C estimate as 2019 base${2 * weak >= near ? ': the count hangs on them' : ''}.`,
  },
  rest: (count) => `and ${count} more`,
  restClusters: (count) => `and ${count} more`,
  ladder: {
    title: 'Ladder: output 2019 to 2022',
    note: {
      lines: (shown, all) =>
        `the ${shown} closest calls, ${all - shown} not drawn; dashed: grade C base`,
      tiers: (shown, all) =>
        `the ${shown} nearest a line, ${all - shown} not drawn; dashed: grade C base`,
    },
    undecided: (shown, all, above) =>
      [
        `${all} undecided`,
        ...(above > 0 ? [`${above} of them above`] : []),
        ...(shown + above < all ? [`the ${shown} closest calls drawn`] : []),
      ].join(', '),
  },
  province: {
    labourProductivity: 'Productivity',
    note: (count, reference) =>
      `${count} clusters together; counts: medians over all draws; dashed: “${reference}”, thin: slope of the plan`,
  },
  near: {
    title: (count, unit) =>
      `The ${count} clusters nearest a line: output 2022 (${unit}) and P to pass it`,
    name: 'Cluster',
    median: 'med.',
    band: '90% band',
    unit: 'bn yuan',
    reach: { 500: '≥50', 1000: '≥100' },
    grade: 'base',
    own: 'own',
    certain: '–',
  },
  origin: {
    title: 'Sources, grades and limits',
    plan: 'Plan: three-year action plan for the quality of Zhejiang’s industrial clusters, 2020–2022.',
    bases: (a, b, c, share) =>
      `2019 bases: ${a} grade A (published), ${b} grade B (derived), ${c} grade C (estimates, ${share} of output); most coefficients of sectors are grade C.`,
    own: (count) => `${count} ${count === 1 ? 'base is' : 'bases are'} the user’s own.`,
    details: 'The source of every figure is on the page and in “Everything .zip”.',
  },
  link: {
    label: 'Opens this scenario: ',
    cut: (length) => `… (the link has ${length} characters; use the code or a scenario file)`,
    lost: (length) => `… (the link has ${length} characters; use a scenario file)`,
    file: 'For the page of one file: put the part from # on behind its address.',
    code: 'QR code of the link',
  },
  sample: (draws, seed, step) => `${draws} draws, seed ${seed}, step ${step}`,
  versions: (model, engine, data, codec) =>
    `model ${model} · engine ${engine} · data ${data} · link ${codec}`,
  seal: (seal) => `seal ${seal}`,
  noSeal: 'no seal',
};
