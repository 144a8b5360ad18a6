import type { Page } from '@playwright/test';

/** What a page did that it should not: errors in the console or thrown, requests that failed or left the origin. */
export interface Trespasses {
  readonly errors: string[];
  readonly foreign: string[];
}

/** Where a test forbids service workers, Playwright says so in the console of the page. */
const ofPlaywright = 'Service Worker registration blocked by Playwright';

/** Watches a page from its first request on; `origin` is where it is served. */
export function watchPage(page: Page, origin: string): Trespasses {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    const worse = message.type() === 'error' || message.type() === 'warning';
    if (worse && message.text() !== ofPlaywright) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) foreign.push(request.url());
  });
  return { errors, foreign };
}
