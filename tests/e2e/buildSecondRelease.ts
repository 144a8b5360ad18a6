import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeOnce } from './madeOnce.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'workers', 'public', 'index.html', 'package.json', 'package-lock.json'];
const settings = ['vite.config.ts', 'tsconfig.json'];

/** What the second release changes, as it would be written for readers. */
export const secondNotes = {
  zh: '政策效果总偏差系数的中位数由 1 改为 0.85；C 级基数的误差由 25% 改为 20%。',
  en: 'The median of the overall policy-effect discrepancy is 0.85 in place of 1; the error of a grade C base figure 20% in place of 25%.',
} as const;

export interface SecondRelease {
  /** Folder of the built page. */
  readonly page: string;
  /** What was said when the changed figures were to be released under the old version. */
  readonly refusal: string;
}

/**
 * A later version of the whole product: copies the sources, changes two coefficients of record, one of them
 * within its own interval, raises the version of the data and goes through tables, release and build as a developer
 * would.
 */
export function buildSecondRelease(): Promise<SecondRelease> {
  return madeOnce('second-release', (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'tierline-second-'));
    try {
      const refusal = build(folder);
      cpSync(join(folder, 'dist'), page, { recursive: true });
      return { page, refusal };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

function build(folder: string): string {
  for (const source of [...sources, ...settings])
    cpSync(join(root, source), join(folder, source), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  const effect = /^(?<before>policyEffectScale,(?:[^,]*,){3})1\.0,/m;
  edit(folder, 'src/model/tables/parameters.csv', effect, '$<before>0.85,');
  edit(folder, 'src/model/tables/base-year-error.csv', 'C,0.25,', 'C,0.2,');
  const release = ['src/build/release/release.js'];
  const refused = spawnSync(process.execPath, release, { cwd: folder, encoding: 'utf8' });
  if (refused.status === 0) throw new Error('a released version was written over');

  edit(folder, 'src/model/versions.ts', 'dataVersion = 1', 'dataVersion = 2');
  const line = { engine: 1, data: 2, date: '2027-03-01', notes: secondNotes };
  edit(folder, 'src/releases/history.ts', /\n\];\n/, `\n  ${JSON.stringify(line)},\n];\n`);
  execFileSync(process.execPath, release, { cwd: folder });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder });
  return refused.stderr;
}

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold what the second release changes`);
  writeFileSync(path, after);
}
