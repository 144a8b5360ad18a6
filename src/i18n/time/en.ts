import type { TimeMessages } from './zh.ts';
import { withinSentence } from '../formats.ts';

/** Words of the time view in English. */
export const en: TimeMessages = {
  compare: {
    shared: 'same axis',
    apart: 'axes differ',
  },
  remove: (name) => `Take ${name} out of the time view`,
  base: { own: 'base figure of the user' },
  outturn: (year, value) => `public: ${year}, ${value}`,
  known: {
    drawn: (year, value) => `◇ Published for ${year}: ${value}`,
    later: (year, value) => `Published later: ${value} for ${year}`,
    scope: (scope) => ` (${scope})`,
    noScope: 'scope not stated',
    relations: {
      independent: 'not used for the base figure',
      base: 'the base figure was derived with later figures: no independent test',
      project: 'the large project in the world was set to it: no independent test',
    },
    about: (name) => `Source and scope of the published figure of ${name}`,
    close: 'Close',
    baseScope: 'Scope of base',
    link: 'Later figure',
    noLink: 'no address',
  },
  probe: {
    label: (subject, title) => `${subject}, ${title}: values by year`,
    year: (year, unit) => `${year}, ${unit}`,
    median: 'median',
    central: 'central',
    half: '50%',
    ninety: '90%',
    reference: (name) => withinSentence(name),
    expected: 'expected at end-2019',
    plan: 'plan slope',
    outturn: 'published',
  },
  scopes: {
    'hangzhou-biopharma': 'above-scale drug makers',
    'keqiao-textile': 'revenue',
    'datang-socks': 'claim for the whole trade; above-scale about 10.5 bn yuan',
    'zhuji-pearls': 'claim for the whole chain',
    'zhili-kidswear': 'sales, with unregistered workshops',
    'deqing-geoinfo': 'revenue',
    'yueqing-electrical': 'all firms; above-scale 105 bn yuan',
    'ruian-auto': 'Ruian platform only, narrower',
    'taizhou-pharma': 'drug industry, total output',
    'yongkang-hardware': 'size of the industry, expected at mid-year to pass 100 bn',
    'dongyang-redwood': 'whole chain with trade',
    'yiwu-pv': 'above-scale firms, January to September only',
    'pujiang-crystal': 'poor source',
    'fuyang-paper': 'the last 12 mills closed in January',
  },
};
