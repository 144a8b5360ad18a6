import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'workers', 'public', 'index.html', 'package.json', 'package-lock.json'];
const settings = ['vite.config.ts', 'tsconfig.json'];

/** What the second release changes, as it would be written for readers. */
export const secondNotes = {
  zh: '政策效果总偏差系数的中位数由 1 改为 0.85。',
  en: 'The median of the overall policy-effect discrepancy is 0.85 in place of 1.',
} as const;

export interface SecondRelease {
  /** The built page. */
  readonly page: string;
  /** What was said when the changed figure was to be released under the old version. */
  readonly refusal: string;
  /** Removes everything that was made for it. */
  readonly remove: () => void;
}

/**
 * A later version of the whole product: copies the sources, changes one coefficient of record within its own
 * interval, raises the version of the data and goes through tables, release and build as a developer would.
 */
export function buildSecondRelease(): SecondRelease {
  const folder = mkdtempSync(join(tmpdir(), 'tierline-second-'));
  for (const source of [...sources, ...settings])
    cpSync(join(root, source), join(folder, source), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  edit(folder, 'src/model/tables/parameters.csv', /^(policyEffectScale,(?:[^,]*,){3})1\.0,/m, '$10.85,');
  const release = ['src/build/release/release.js'];
  const refused = spawnSync(process.execPath, release, { cwd: folder, encoding: 'utf8' });
  if (refused.status === 0) throw new Error('a released version was written over');

  edit(folder, 'src/model/versions.ts', 'dataVersion = 1', 'dataVersion = 2');
  const line = { engine: 1, data: 2, date: '2027-03-01', notes: secondNotes };
  edit(folder, 'src/releases/history.ts', /\n\];\n/, `\n  ${JSON.stringify(line)},\n];\n`);
  execFileSync(process.execPath, release, { cwd: folder });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: folder });
  return {
    page: join(folder, 'dist'),
    refusal: refused.stderr,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold what the second release changes`);
  writeFileSync(path, after);
}
