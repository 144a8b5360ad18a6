import { readSession, timeOf, type Session } from './sessionText.ts';

/** Why work could not be kept: no room, or a browser that keeps nothing for the page. */
export type Refusal = 'full' | 'blocked';

export interface KeptSession {
  readonly key: string;
  readonly session: Session;
}

/** The number is that of the form; a later form has keys of its own. */
const prefix = 'tierline.session.1.';
const tabKey = 'tierline.session.tab';
const mostSessions = 8;

/**
 * What pages of this browser left, a text for each page, so that two of them never write over one another's work.
 * Beyond eight the oldest goes.
 */
export class SessionStore {
  readonly #storage: () => Storage;
  readonly #key: string;
  /** Key of what the page before in this tab left, as when a page is loaded again. */
  readonly before: string | undefined;
  #wrote = false;

  /** `page` is the name of this page, unlike that of any other. */
  constructor(storage: () => Storage, tab: () => Storage, page: string) {
    this.#storage = storage;
    this.#key = prefix + page;
    this.before = follow(tab, this.#key);
  }

  /** What other pages left, the newest first, and whether something was there that nobody can read; that is removed. */
  async read(): Promise<{ readonly sessions: readonly KeptSession[]; readonly corrupt: boolean }> {
    try {
      const storage = this.#storage();
      const sessions: KeptSession[] = [];
      const keys = keysOf(storage).filter((key) => key !== this.#key);
      for (const key of keys) {
        const session = await readSession(storage.getItem(key) ?? '');
        if (session) sessions.push({ key, session });
        else storage.removeItem(key);
      }
      sessions.sort((one, other) => other.session.at - one.session.at);
      return { sessions, corrupt: sessions.length < keys.length };
    } catch {
      return { sessions: [], corrupt: false };
    }
  }

  /** Keeps the text in the place of this page. */
  write(text: string): Refusal | undefined {
    let storage: Storage;
    try {
      storage = this.#storage();
      if (!this.#wrote) this.#makeRoom(storage);
    } catch {
      return 'blocked';
    }
    try {
      storage.setItem(this.#key, text);
      this.#wrote = true;
      return undefined;
    } catch (error) {
      return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'full';
    }
  }

  /** Removes what a page left; without a key what this one did. */
  forget(key: string = this.#key): void {
    try {
      this.#storage().removeItem(key);
    } catch {
      // Blocked: there is nothing to forget.
    }
  }

  #makeRoom(storage: Storage): void {
    const others = keysOf(storage)
      .filter((key) => key !== this.#key)
      .map((key) => ({ key, at: timeOf(storage.getItem(key) ?? '') ?? -Infinity }))
      .sort((one, other) => other.at - one.at);
    for (const { key } of others.slice(mostSessions - 1)) storage.removeItem(key);
  }
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place)).filter(
    (key): key is string => key?.startsWith(prefix) === true,
  );
}

/** Tells the tab that this page is its newest; gives the key of the one before. */
function follow(tab: () => Storage, key: string): string | undefined {
  try {
    const before = tab().getItem(tabKey);
    tab().setItem(tabKey, key);
    return before?.startsWith(prefix) === true ? before : undefined;
  } catch {
    return undefined;
  }
}
