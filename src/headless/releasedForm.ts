import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReleaseAnswer } from '#releases/contract.ts';
import { askRelease } from './askRelease.ts';
import { CallMistake } from './parseArguments.ts';
import { linkIn, readJson } from './readScenario.ts';

/** The releases that lie beside the bundled command. */
const releases = fileURLToPath(new URL('releases/', import.meta.url));

/**
 * The answer of a release to a link or a scenario file, by its own engine and data. Throws `CallMistake` where the
 * release is not kept or does not understand all of what it is asked.
 */
export async function releasedForm(source: string, release: string): Promise<ReleaseAnswer> {
  const kept = readdirSync(releases);
  if (!kept.includes(release))
    throw new CallMistake(`--release: ${release} is not kept; there is ${kept.join(', ')}`);
  const link = linkIn(source);
  const question = link === undefined ? { scenario: JSON.stringify(readJson(source)) } : { link };
  const answer = await askRelease(join(releases, release), question).catch((error: unknown) => {
    throw new CallMistake(`${source}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const misread = answer.issues.map(
    ({ place, value, code, expected }) => `${place}: ${value} (${code}, expected ${expected})`,
  );
  if (misread.length > 0) throw new CallMistake(`${source}: ${misread.join('; ')}`);
  return answer;
}
