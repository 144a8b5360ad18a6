import type { PresentMessages } from './zh.ts';

const lines = { tier1000: '100 bn yuan', tier500: '50 bn yuan' };

/** The same in English. */
export const en: PresentMessages = {
  back: 'Back to the board',
  questions: {
    ladder: 'By 2022, how many clusters pass 100 and 50 bn yuan?',
    trails: 'By 2022, how far can productivity rise and energy use fall?',
    map: 'Where do clusters pass a line?',
    time: 'Where do four years lead?',
    table: 'Every cluster in numbers',
    compare: 'Where do two scenarios differ?',
  },
  question: 'By 2022, how many clusters pass 100 and 50 bn yuan?',
  count: {
    note: { tier1000: 'output ≥100 bn yuan', tier500: 'output ≥50 bn yuan' },
    goal: (value, approximate) => `goal: ${approximate ? 'about ' : ''}${value}`,
    interval: (low, high) => `90% in ${low}–${high}`,
    strict: (value, probability) => `strictly ≥${value}: ${probability}`,
    tolerant: (value, probability) => `about, ≥${value}: ${probability}`,
    reference: (name, value) => `${name}: ${value}`,
    covered: 'Take a guess',
  },
  undecided: (shown, all) =>
    shown === all ? `${all} undecided` : `${all} undecided, the ${shown} closest calls`,
  none: 'No cluster is undecided.',
  axis: 'bn yuan',
  caveat: 'A scenario, not a forecast.',
  slider: (name) => `${name}, the lever of this talk`,
  level: (percent) => `${percent}%`,
  mean: 'mean',
  guess: {
    question: (tier) => `By 2022, how many clusters pass ${lines[tier]}?`,
    hint: 'Guess first, then see.',
    axis: 'clusters',
    target: (value, approximate) => `goal: ${approximate ? 'about ' : ''}${value}`,
    median: (value) => `Median of the model: ${value}`,
    band: (low, high) => `90% of the draws in ${low}–${high}`,
    reach: (probability, state) => `P of meeting the goal ${probability}, ${state}`,
    guess: (text) => `guess ${text}`,
    share: (probability) => `the model gives it ${probability}`,
    none: 'No guess was noted.',
    verdict: {
      holds: 'holds the median',
      low: 'below the median',
      high: 'above the median',
    },
    source: (draws, held) =>
      held === ''
        ? `The number comes from ${draws} draws; the bands hold no uncertainty.`
        : `The number comes from ${draws} draws, each with its own ${held}, and a count of the clusters beyond the line; the large figure is the middle one.`,
    covered: (question) => `${question} The number is covered until the reveal.`,
    chart: (question, median, low, high) =>
      `${question} Median of the model ${median}, 90% of the draws in ${low}–${high}.`,
  },
  bar: {
    label: 'Presentation controls',
    next: 'Next step',
    previous: 'Previous step',
    step: (place, all) => `${place} / ${all}`,
    noStory: 'No story',
    stepOf: (place, all) => `Step ${place} of ${all}`,
    timer: 'Timer',
    start: 'Start the timer',
    pause: 'Pause the timer',
    reset: 'Timer to zero',
    view: 'View',
    lever: 'Lever',
    projects: 'Projects',
    levers: 'Tasks and safeguards',
    ask: 'Guess',
    audience: 'Audience screen',
    blank: 'Blank',
    unblank: 'Unblank',
    larger: 'Larger',
    smaller: 'Smaller',
    fullscreen: 'Fullscreen',
    window: 'Leave fullscreen',
    keys: 'Keys',
    leave: 'End',
  },
  form: {
    label: 'Guess',
    ask: (tier) => `Ask: ${lines[tier]}`,
    guesses: 'Guesses of the room',
    placeholder: '15, or 12–17; several will do',
    set: 'Note',
    refused: (most, highest) =>
      `Type counts or ranges from 0 to ${highest}, at most ${most}, with commas between them.`,
    reveal: 'Reveal',
    back: 'Back to the view',
    again: 'Another round',
    unask: 'Drop the question',
  },
  console: {
    label: 'Presenter’s desk',
    picture: 'What the audience sees',
    blanked: 'The audience screen is blank',
    current: 'Now',
    next: 'Next',
    last: 'This is the last step.',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    noStory:
      'No story: the audience sees the scenario on the board. Move any lever at the right and its screen follows.',
    levers: 'Levers and the outside world',
    same: (seal) => `The audience screen is in step, same seal: ${seal}`,
    waiting: 'The audience screen is simulating…',
    different: 'The audience screen has other numbers than this one: reload it.',
    more: (count) => `${count} audience screens`,
    close: 'Close the audience screen',
  },
  audience: {
    title: 'Tierline audience screen',
    waiting: 'Waiting for the presenter…',
    alone:
      'No presenter answers. Start presenting in another window and open this screen from there.',
    blank: 'The picture is covered',
  },
  trouble: {
    blocked:
      'The browser did not open the second window. Allow pop-ups for this page and try again, or press F and present in this window.',
    silent:
      'The second window does not answer. Browsers keep two windows of a file (file://) apart, or it was closed. Open the page from any server, or press F and present in this window.',
    channel:
      'This browser cannot connect two windows (no BroadcastChannel). Press F and present in this window, or mirror the screen.',
    fullscreen: 'The browser did not go fullscreen. Its own fullscreen (mostly F11) works as well.',
    close: 'Close',
  },
  keys: {
    title: 'Keys of the presentation',
    close: 'Close',
    list: [
      { keys: ['→', 'PageDown', 'Space'], action: 'next step; a covered number is revealed first' },
      { keys: ['←', 'PageUp'], action: 'previous step' },
      { keys: ['B', '.'], action: 'blank the screen, and back' },
      { keys: ['R'], action: 'reveal; again: back to the view' },
      { keys: ['T'], action: 'start and pause the timer; Shift+T to zero' },
      { keys: ['+', '−', '0'], action: 'larger, smaller, as it was' },
      { keys: ['Ctrl', 'Z'], action: 'undo the last move' },
      { keys: ['F'], action: 'fullscreen' },
      { keys: ['?'], action: 'this list' },
      { keys: ['Esc'], action: 'leave fullscreen; again: end' },
    ],
  },
};
