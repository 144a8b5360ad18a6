import { readPlaywright, readVitest } from './counts.js';

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {readonly string[]} command
 * @property {{ file: string, read: (text: string) => import('./counts.js').Counts }} [report] counts of single tests; without it the suite counts as one
 */

const vitestReport = 'node_modules/.cache/tierline/vitest.json';
export const playwrightReport = 'node_modules/.cache/tierline/playwright.json';

/** Every suite, in the order they run: `tables` first, as all the others need them. */
/** @type {readonly Suite[]} */
export const suites = [
  { title: 'tables', command: ['run', '-s', 'generate'] },
  { title: 'format', command: ['run', '-s', 'format:check'] },
  { title: 'lint', command: ['run', '-s', 'lint'] },
  { title: 'types', command: ['run', '-s', 'typecheck'] },
  { title: 'unused', command: ['run', '-s', 'unused'] },
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
