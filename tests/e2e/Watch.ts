import type { BrowserContext, Page, Request } from '@playwright/test';

/** Where a test forbids service workers, Playwright says so in the console of the page. */
const ofPlaywright = /Service Worker registration blocked by Playwright/;

/** What the pages of a journey did that they should not, from their first request on. */
export class Watch {
  /** Errors and warnings in the console, errors thrown, rules of the policy broken, requests answered by an error. */
  readonly errors: string[] = [];
  /** Requests that left the origins. */
  readonly foreign: string[] = [];
  /** Origins that may be asked at the moment; that of files on the disk is `null`. */
  origins: readonly string[];
  readonly #ofPage = new WeakMap<Page, readonly string[]>();
  /** Errors that the journey brings about itself. */
  readonly expected: RegExp[] = [ofPlaywright];

  /** Watches every page of a context, windows that open included. */
  constructor(context: BrowserContext, origin: string) {
    this.origins = [origin];
    context.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      // That a resource did not come is said without its address, which only the place tells.
      this.#see(`${message.text()} ${message.location().url}`.trim());
    });
    context.on('weberror', (thrown) => {
      this.#see(thrown.error().message);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#see(`${response.status()} ${response.url()}`);
    });
    context.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      const carried = ['data:', 'blob:', 'about:'].includes(protocol);
      if (!carried && !this.#originsFor(request).includes(asked)) this.foreign.push(request.url());
    });
  }

  /** A page that may ask these origins only, whatever the others may: requests of one are told late, amid those of the next. */
  restrict(page: Page, origins: readonly string[]): void {
    this.#ofPage.set(page, origins);
  }

  #originsFor(request: Request): readonly string[] {
    try {
      return this.#ofPage.get(request.frame().page()) ?? this.origins;
    } catch {
      // Asked by a service worker, or before there is a frame: of no page that is known.
      return this.origins;
    }
  }

  #see(error: string): void {
    if (!this.expected.some((pattern) => pattern.test(error))) this.errors.push(error);
  }
}
