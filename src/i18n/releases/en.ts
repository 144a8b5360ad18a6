import type { ReleasesMessages } from './zh.ts';

export const en: ReleasesMessages = {
  notice: {
    link: (then, now) =>
      `This link was made with ${then}. The board shows the numbers of ${now}, which may differ from those published.`,
    file: (then, now) =>
      `This file was made with ${then}. The board shows the numbers of ${now}, which may differ from those published.`,
    story: (then, now) =>
      `This story was made with ${then}. Its steps show the numbers of ${now}, which may differ from those published.`,
  },
  embedded: (then) => `Link made with ${then}; these are today’s numbers.`,
  compare: 'As published',
  keep: 'Today only',
  title: 'As published and today',
  close: 'Close',
  version: ({ engine, data }) => `engine ${engine} · data ${data}`,
  then: 'As published',
  now: 'Today',
  asOpened: (draws) => `The scenario as it was opened, ${draws} draws each.`,
  asChanged: (draws) =>
    `The scenario as changed on the board, computed by both versions, ${draws} draws each.`,
  seal: 'Seal',
  waiting: 'The engine of the release is computing…',
  waitingNow: 'Waiting for today’s sample.',
  faults: {
    absent: (version) =>
      `The files of ${version} are not on this site, or there is no network: the numbers as published cannot be shown. Today’s are not affected.`,
    altered: (version) =>
      `The files of ${version} are not those that were published, and cannot stand for them. Today’s numbers are not affected.`,
    foreign: (version) =>
      `This page does not know how to ask ${version}. Today’s numbers are not affected.`,
    failed: (version) => `There is no result from ${version}. Today’s numbers are not affected.`,
    single:
      'The single file does not hold the engines of earlier versions. Open the same link on a website to see the numbers as published.',
  },
  retry: 'Try again',
  changes: 'What changed',
  released: (date) => `released ${date}`,
  targets: 'The 12 targets of the plan',
  target: 'Target',
  median: 'Median',
  interval: '90% interval',
  range: (from, to) => `${from} to ${to}`,
  probability: 'P',
  counted: { tolerant: 'P to meet them, counting “about”', strict: 'P to meet them, strictly' },
  missing: 'not there',
  medians: 'Clusters whose median moved most',
  medianUnit: 'output in 2022, bn yuan',
  reaches: 'Clusters whose probability moved most',
  reachUnit: 'P(¥50 bn or ¥100 bn in 2022)',
  moves: { up: 'up', down: 'down' },
  side: 'Version',
  sides: { then: 'then', now: 'today' },
  cluster: 'Cluster',
  line: { reach500: '¥50\u00a0bn', reach1000: '¥100\u00a0bn' },
  stillMedians: 'No cluster’s median output moved visibly.',
  stillReaches: 'No cluster’s probability to pass a line moved by a point or more.',
  rest: (moved, all) => `${moved} of ${all} clusters in both moved visibly.`,
  onlyThen: (names) => `Only as published: ${names}.`,
  onlyNow: (names) => `Only today: ${names}.`,
  issues: 'What the release could not read',
  note: 'Medians and probabilities are compared as printed. The numbers as published are not stored: the engine and data of that version compute them here and now.',
};
