import type { TourMessages } from './zh.ts';

/** The same in English. */
export const en: TourMessages = {
  label: 'Tour',
  steps: {
    counts: {
      title: 'First, these two counts',
      text: 'How many clusters pass 100 and 50 bn yuan of output in 2022. The large figure is the median, beside it the goal of the plan; the small chart counts the draws: green ones meet it, pale ones within the allowance of “about”, grey ones miss.',
    },
    lever: {
      title: 'Then move a lever',
      text: 'Drag it to 0, or use the arrow keys. Every number follows, and one sentence at the foot says what changed. 60% is the plan as written; Ctrl+Z undoes.',
    },
    row: {
      title: 'A row is a cluster',
      text: 'Hollow dot: 2019. Filled dot: median of 2022. The bar holds 50% of the draws, the line 90%, and the tick is the reference. Dashes mean that the base is only an estimate. Choose a row to read about it at the right.',
    },
    sure: {
      title: 'How sure it is',
      text: 'The ball is filled to the probability: from 80% it says likely, to 20% unlikely. “About” grants the allowance of the plan, “strict” grants none. Each target may be within reach and all of them together still be hard.',
    },
    sources: {
      title: 'Where the numbers come from',
      text: 'Every base figure and coefficient has a source. Base figures have a grade: A published, B derived, C estimated; coefficients a confidence, low to high. The ⓘ gives clause, mechanism and coefficients; a chosen cluster shows its quote.',
    },
    limits: {
      title: 'It is not a forecast',
      text: 'It compares where assumptions lead. What it can and cannot say is written here; this tour and the keys are under the question mark.',
    },
  },
  count: (step, all) => `${step} of ${all}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  end: 'End the tour',
  replay: 'Take the tour again',
  help: {
    title: 'Keyboard',
    keys: [
      { keys: ['Tab'], action: 'to every control in turn; the first stop leads to the results' },
      { keys: ['←', '→'], action: 'one step of a slider; the next view on the tabs' },
      {
        keys: ['PageUp', 'PageDown'],
        action: 'a slider by 10%; ten rows of the ladder, a page of the table',
      },
      { keys: ['Home', 'End'], action: 'ends of a slider or a list' },
      {
        keys: ['↑', '↓'],
        action: 'row by row in the ladder, the table, the library and the history',
      },
      { keys: ['←', '↑', '→', '↓'], action: 'the nearest that way on the map and in the trails' },
      { keys: ['Enter'], action: 'choose a row; accept a typed number' },
      { keys: ['/'], action: 'find a cluster, while the focus is in the results' },
      { keys: ['P'], action: 'pin the scenario, while the focus is in the results or on a slider' },
      { keys: ['Ctrl', 'S'], action: 'share: link, picture and files' },
      { keys: ['Ctrl', 'Z'], action: 'undo' },
      { keys: ['Ctrl', 'Shift', 'Z'], action: 'redo, as does Ctrl+Y' },
      {
        keys: ['→', '←', 'B', 'R', 'T', 'F', '?'],
        action: 'while presenting: next, back, blank, reveal, timer, fullscreen, all keys',
      },
      { keys: ['Esc'], action: 'close a note or the tour' },
    ],
  },
};
