import { readPlaywright, readVitest } from './counts.js';

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {readonly string[]} command
 * @property {boolean} [beside] reads only and keeps one core busy, so that others of the kind run beside it
 * @property {{ file: string, read: (text: string) => import('./counts.js').Counts }} [report] counts of single tests; without it the suite counts as one
 */

const vitestReport = 'node_modules/.cache/tierline/vitest.json';
export const playwrightReport = 'node_modules/.cache/tierline/playwright.json';

/** Every suite, in the order they run: `tables` first, as all the others need them. */
/** @type {readonly Suite[]} */
export const suites = [
  { title: 'tables', command: ['run', '-s', 'generate'] },
  { title: 'lint', command: ['run', '-s', 'lint'], beside: true },
  { title: 'types', command: ['run', '-s', 'typecheck'], beside: true },
  { title: 'format', command: ['run', '-s', 'format:check'], beside: true },
  { title: 'unused', command: ['run', '-s', 'unused'], beside: true },
  {
    title: 'unit',
    command: [
      ...['run', '-s', 'unit', '--', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${vitestReport}`,
    ],
    report: { file: vitestReport, read: readVitest },
  },
  { title: 'build', command: ['run', '-s', 'build'] },
  { title: 'size', command: ['run', '-s', 'size'] },
  {
    title: 'browser',
    command: ['run', '-s', 'e2e', '--', '--reporter=list,json'],
    report: { file: playwrightReport, read: readPlaywright },
  },
];
