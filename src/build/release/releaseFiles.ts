import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { clusters, levers, targets } from '#model/generated/tables.ts';
import { bandQuantities, provinceSeries, quantileLevels, years } from '#model/quantities.ts';
import { codecVersion, dataVersion, engineVersion, modelVersion } from '#model/versions.ts';
import type { ReleaseCard, ReleaseFile } from '#releases/card.ts';
import { contractVersion } from '#releases/contract.ts';
import { releaseHistory } from '#releases/history.ts';
import { tablesWithoutTexts } from '../tablesWithoutTexts.ts';
import { figureDigests } from './figureDigests.ts';

/** The files of a release by name; `name` is that of its folder. */
export interface ReleaseFiles {
  readonly name: string;
  readonly files: Readonly<Record<'worker.js' | 'program.wasm' | 'release.json', Buffer>>;
}

/** The release of the sources in `root`, whose generated files are up to date. Rejects without its notes. */
export async function releaseFiles(root: string): Promise<ReleaseFiles> {
  const name = `${engineVersion}.${dataVersion}`;
  const last = releaseHistory.at(-1);
  if (last?.engine !== engineVersion || last.data !== dataVersion)
    throw new Error(`src/releases/history.ts does not end with release ${name}`);
  const script = Buffer.from(await buildWorker(root));
  const program = await readFile(join(root, 'src/model/generated/program.wasm'));
  const equations = await readFile(join(root, 'src/model/tables/equations.json'), 'utf8');
  const card: ReleaseCard = {
    contract: contractVersion,
    versions: {
      model: modelVersion,
      engine: engineVersion,
      data: dataVersion,
      codec: codecVersion,
    },
    date: last.date,
    notes: last.notes,
    files: { 'worker.js': fileOf(script), 'program.wasm': fileOf(program) },
    names: {
      targets: targets.map(({ id, labelZh, labelEn }) => ({ id, zh: labelZh, en: labelEn })),
      levers: levers.map(({ id, labelZh, labelEn }) => ({ id, zh: labelZh, en: labelEn })),
      clusters: clusters.map(({ id, shortZh, shortEn }) => ({ id, zh: shortZh, en: shortEn })),
    },
    answers: {
      years: [...years],
      levels: [...quantileLevels],
      quantities: [...bandQuantities],
      series: [...provinceSeries],
    },
    figures: figureDigests(JSON.parse(equations)),
  };
  const text = Buffer.from(`${JSON.stringify(card)}\n`);
  return { name, files: { 'worker.js': script, 'program.wasm': program, 'release.json': text } };
}

/** One classic script without imports: it needs neither this page nor its loader. */
async function buildWorker(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [tablesWithoutTexts()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/releases/worker/release.worker.ts', formats: ['iife'], name: 'release' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk')
    throw new Error(`${chunks.length} scripts in place of one`);
  return chunk.code;
}

function fileOf(content: Buffer): ReleaseFile {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
