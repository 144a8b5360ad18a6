import type { ReleaseCard, ReleaseFile } from './card.ts';
import {
  contractVersion,
  type ReleaseAnswer,
  type ReleaseQuestion,
  type ReleaseSaying,
} from './contract.ts';
import { releaseName } from './releaseName.ts';

/**
 * Why a release gives no numbers: its files are not to be had, they are not those that were published, its worker
 * keeps a contract this page does not know, or it failed.
 */
export class ReleaseFault extends Error {
  constructor(
    readonly kind: 'absent' | 'altered' | 'foreign' | 'failed',
    detail: string,
  ) {
    super(detail);
  }
}

export interface Release {
  readonly card: ReleaseCard;
  /** Numbers by the release's own engine; one question at a time. Rejects with a `ReleaseFault`. */
  ask(question: ReleaseQuestion, report: (share: number) => void): Promise<ReleaseAnswer>;
  close(): void;
}

/** The part of a worker a release needs; tests give one of their own. */
type Spawned = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Seconds without a word after which a worker counts as failed. */
const patience = 60;

/** Fetches a release from its folder and starts its worker. Rejects with a `ReleaseFault`. */
export async function openRelease(
  folder: URL,
  spawn: (script: URL) => Spawned = (script) => new Worker(script, { name: 'release' }),
): Promise<Release> {
  const card = await readCard(folder);
  if (card.contract !== contractVersion)
    throw new ReleaseFault('foreign', `contract ${card.contract}`);
  if (!folder.pathname.endsWith(`/${releaseName(card.versions)}/`))
    throw new ReleaseFault('altered', 'release.json');
  const [program] = await Promise.all([
    fileOf(folder, 'program.wasm', card),
    fileOf(folder, 'worker.js', card),
  ]);
  const worker = spawn(new URL('worker.js', folder));
  return {
    card,
    ask: (question, report) => ask(worker, { call: 0, program, ...question }, report),
    close: () => {
      worker.terminate();
    },
  };
}

function ask(worker: Spawned, question: object, report: (share: number) => void) {
  return new Promise<ReleaseAnswer>((resolve, reject) => {
    const fail = (detail: string): void => {
      clearTimeout(timer);
      reject(new ReleaseFault('failed', detail));
    };
    const wait = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => fail('no answer'), patience * 1000);
    let timer = wait();
    worker.onerror = (event) => fail((event as Partial<ErrorEvent>).message ?? '');
    worker.onmessage = ({ data }: MessageEvent<ReleaseSaying>) => {
      clearTimeout(timer);
      if ('answer' in data) resolve(data.answer);
      else if ('fault' in data) fail(data.fault);
      else {
        report(data.progress);
        timer = wait();
      }
    };
    worker.postMessage(question);
  });
}

/** A host that answers with a page of its own in place of a missing file has not got it, either. */
async function readCard(folder: URL): Promise<ReleaseCard> {
  const bytes = await fetched(new URL('release.json', folder));
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ReleaseCard;
  } catch {
    throw new ReleaseFault('absent', folder.href);
  }
}

async function fileOf(
  folder: URL,
  name: keyof ReleaseCard['files'],
  { files }: ReleaseCard,
): Promise<ArrayBuffer> {
  const bytes = await fetched(new URL(name, folder));
  if (!(await isAsPublished(bytes, files[name]))) throw new ReleaseFault('altered', name);
  return bytes;
}

/** Without a secure connection the browser computes no digest, and only the length is compared. */
async function isAsPublished(bytes: ArrayBuffer, file: ReleaseFile): Promise<boolean> {
  if (bytes.byteLength !== file.bytes) return false;
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const text = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return text === file.sha256;
}

async function fetched(address: URL): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.arrayBuffer();
  } catch {
    // No network, and not kept.
  }
  throw new ReleaseFault('absent', address.href);
}
