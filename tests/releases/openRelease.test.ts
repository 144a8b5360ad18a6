import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReleaseCard } from '#releases/card.ts';
import type { ReleaseSaying } from '#releases/contract.ts';
import { openRelease, type ReleaseFault } from '#releases/openRelease.ts';

const folder = new URL('http://host.example/a/releases/1.1/');
const files = fileURLToPath(new URL('../../public/releases/1.1/', import.meta.url));
const read = (name: string): Buffer => readFileSync(join(files, name));

/** A host with the files of the release, but for those that are given. */
function serve(others: Readonly<Record<string, Response | undefined>> = {}): void {
  vi.stubGlobal('fetch', (address: URL) => {
    const name = address.pathname.split('/').at(-1)!;
    if (!(name in others)) return Promise.resolve(new Response(new Uint8Array(read(name))));
    const answer = others[name];
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no network'));
  });
}
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A worker that says what it is told to. */
class Told {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: unknown[] = [];
  ended = false;
  postMessage(question: unknown): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  say(saying: ReleaseSaying): void {
    this.onmessage?.({ data: saying } as MessageEvent);
  }
}
const spawn = (worker: Told) => () => worker as unknown as Worker;
const faultOf = (opened: Promise<unknown>): Promise<string> =>
  opened.then(
    () => 'none',
    (fault: unknown) => (fault as ReleaseFault).kind,
  );

test('a release is asked with its own program, tells how far it is, and answers', async () => {
  serve();
  const worker = new Told();
  const release = await openRelease(folder, spawn(worker));
  expect(release.card.versions).toMatchObject({ engine: 1, data: 1 });
  const shares: number[] = [];
  const asked = release.ask({ link: '1.1.1~rp1~xfc' }, (share) => shares.push(share));
  expect(worker.asked).toMatchObject([{ call: 0, link: '1.1.1~rp1~xfc' }]);
  const [{ program }] = worker.asked as [{ program: ArrayBuffer }];
  expect(Buffer.from(program).equals(read('program.wasm'))).toBe(true);
  worker.say({ call: 0, progress: 0.5 });
  worker.say({ call: 0, answer: { seal: 'Z60K-BGET' } as never });
  expect((await asked).seal).toBe('Z60K-BGET');
  expect(shares).toEqual([0.5]);
  release.close();
  expect(worker.ended).toBe(true);
});

const other = (versions: object): Response => {
  const card = JSON.parse(read('release.json').toString()) as ReleaseCard;
  return Response.json({ ...card, versions: { ...card.versions, ...versions } });
};
const page = (): Response => new Response('<!doctype html><title>Home</title>');
test.each([
  ['deleted by the host', { 'release.json': new Response('', { status: 404 }) }, 'absent'],
  ['without a network', { 'release.json': undefined }, 'absent'],
  ['answered with a page of the host', { 'release.json': page() }, 'absent'],
  ['of which a part is missing', { 'program.wasm': undefined }, 'absent'],
  ['with another script', { 'worker.js': page() }, 'altered'],
  ['with one byte changed', { 'program.wasm': new Response(flipped('program.wasm')) }, 'altered'],
  ['of another version', { 'release.json': other({ engine: 9 }) }, 'altered'],
  ['with another contract', { 'release.json': Response.json({ contract: 2 }) }, 'foreign'],
])('a release %s is told apart', async (_, others, kind) => {
  serve(others);
  expect(await faultOf(openRelease(folder, spawn(new Told())))).toBe(kind);
});

test('without a digest from the browser the length still tells', async () => {
  vi.stubGlobal('crypto', {});
  serve();
  expect(await faultOf(openRelease(folder, spawn(new Told())))).toBe('none');
  serve({ 'worker.js': page() });
  expect(await faultOf(openRelease(folder, spawn(new Told())))).toBe('altered');
});

test('a worker that fails, cannot run or says nothing gives no numbers', async () => {
  serve();
  const failing = async (fail: (worker: Told) => void): Promise<string> => {
    const worker = new Told();
    const release = await openRelease(folder, spawn(worker));
    const asked = faultOf(release.ask({ link: '' }, () => undefined));
    fail(worker);
    return asked;
  };
  expect(await failing((worker) => worker.say({ call: 0, fault: 'unreadable' }))).toBe('failed');
  expect(await failing((worker) => worker.onerror?.(new Event('error') as ErrorEvent))).toBe(
    'failed',
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silent = failing(() => undefined);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { timeout: 20_000 });
  vi.advanceTimersByTime(60_000);
  expect(await silent).toBe('failed');
});

function flipped(name: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(read(name));
  bytes[100]! ^= 1;
  return bytes;
}
