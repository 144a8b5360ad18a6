import type { LibraryMessages } from './zh.ts';

/** The same in English. */
export const en: LibraryMessages = {
  plans: 'Plans',
  plansNote: 'change the levers only; the external world stays',
  worlds: 'Stress cases: the plan as written in another world',
  worldsNote: 'levers as written; the world is replaced with all changes made to it',
  sentences: {
    none: ({ tasks, safeguards }) =>
      `None of the ${tasks} tasks and ${safeguards} safeguards: where trend and the outside world lead by themselves.`,
    plan: ({ levers, plan, start }) =>
      `All ${levers} levers at ${plan} from ${start}: the effort of the plan.`,
    maximum: ({ levers, maximum, start }) =>
      `All ${levers} levers at ${maximum} from ${start}: as much effort as there can be.`,
    withoutSafeguards: ({ plan, tasks, safeguards }) =>
      `The ${tasks} tasks as written (${plan}), none of the ${safeguards} safeguards: what the safeguards are worth.`,
    yearLate: ({ plan, late }) =>
      `Effort as written (${plan}), all of it only from ${late}: the price of a year.`,
    greenFirst: ({ green, plan, maximum, start, late }) =>
      `The ${green} green levers at ${maximum} from ${start}; all others as written (${plan}), but only from ${late}.`,
    digitalFirst: ({ digital, plan, maximum, start, late }) =>
      `The ${digital} digital levers at ${maximum} from ${start}; all others as written (${plan}), but only from ${late}.`,
  },
  world: (description) => `${description}.`,
  open: 'open',
  keeps:
    'Assumptions, own base figures and the sample stay. Opening one is one step and can be undone.',
};
