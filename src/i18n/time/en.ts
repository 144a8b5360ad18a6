import type { TimeMessages } from './zh.ts';
import { withinSentence } from '../formats.ts';

/** Words of the time view in English. */
export const en: TimeMessages = {
  others: 'The province, other quantities',
  compare: {
    shared: 'same axis',
    apart: 'axes differ',
  },
  remove: (name) => `Take ${name} out of the time view`,
  base: { own: 'base figure of the user' },
  outturn: (year, value) => `published later: ${value} for ${year}`,
  known: {
    drawn: (year, value) => `◇ Published later: ${value} for ${year}`,
    later: (year, value) => `Published later: ${value} for ${year}`,
    scope: (scope) => `scope: ${scope}`,
    noScope: 'not stated',
    relations: {
      independent: 'not used for the base figure',
      base: 'no independent test, as the base figure was derived with later figures',
      project: 'no independent test, as the large project in the world was set to it',
      ownBase: 'the base figure is your own: compare scopes yourself',
      projectOff: 'the large project set to it is off, so the projection leaves it out',
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
    outturn: 'published later',
  },
};
