/** A storage in memory that can be told to be full or closed. */
export class KeptStorage implements Storage {
  readonly #texts = new Map<string, string>();
  /** Characters it takes in all. */
  room = Infinity;
  closed = false;

  get length(): number {
    this.#open();
    return this.#texts.size;
  }
  key(place: number): string | null {
    return [...this.#texts.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    this.#open();
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.#open();
    const others = [...this.#texts].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    if (used + key.length + text.length > this.room)
      throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }
  removeItem(key: string): void {
    this.#open();
    this.#texts.delete(key);
  }
  clear(): void {
    this.#texts.clear();
  }

  #open(): void {
    if (this.closed) throw new DOMException('denied', 'SecurityError');
  }
}
