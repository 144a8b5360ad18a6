import type { LimitsMessages } from './zh.ts';

/** The same in English. */
export const en: LimitsMessages = {
  title: 'Scenario exploration, not a forecast',
  close: 'Close',
  can: 'What it can say',
  canText:
    'The plan’s 20 tasks and 5 safeguards become increments of output, labour productivity and energy intensity for every cluster, and go together with prices, demand and chance up to 2022. This shows by which routes the measures act, and how strongly if published effect sizes hold; which targets lie on trend, which need policy, and which hang on prices and base data.',
  cannot: 'What it cannot say',
  cannotText:
    'It cannot give the true output of one cluster in 2022, cannot show that the plan caused what followed, and has no costs.',
  points: [
    'The base-year output of 88 of the 135 counted clusters is an estimate (grade C), about 48% of output; most sector coefficients are judgement; effect sizes come mostly from listed or foreign firms.',
    'The whole plan adds about 3% to value added by 2022 (90% range about 1.4–6.5%), less than the error of any single cluster (about ±16% for grade A, ±45% for grade C). Base figures and prices decide how many clusters pass 50 and 100 bn yuan, far more than the plan does.',
    'Actual growth of value added is reproduced because demand was solved for it. That is no validation.',
    'Published scopes of one cluster (above-scale, whole society, full chain) differ by a factor of 2 to 7: the lines are sharp, the figures are not.',
    'Clusters do not affect each other; where they compete, provincial gains are an upper bound.',
    'Counts of factories, parks, standards and brand firms follow from assumed rates: planning arithmetic.',
    'Water and waste-water are the weakest numbers.',
  ],
  bands: 'Bands and probabilities',
  bandsText:
    'Bands come from one common sample; the foot of the page says which uncertainties they hold. Probabilities hold if the model holds. Numbers are rounded to what is known.',
};
