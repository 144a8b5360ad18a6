import { expect, test as base } from '@playwright/test';
import { Watch } from './Watch.ts';

interface Journey {
  /** Who opens the page: someone who is shown the tour, or who has been there before. */
  readonly visitor: 'first' | 'returning';
  /** What the pages of the journey do that they should not; nothing may be left of it at its end. */
  readonly watch: Watch;
}

/** A journey through the page, watched from its first request to its end. */
export const test = base.extend<Journey>({
  visitor: ['first', { option: true }],
  watch: [
    async ({ context, baseURL, visitor }, use) => {
      const watch = new Watch(context, new URL(baseURL!).origin);
      // Not every browser says in its console that the policy was broken.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`Content Security Policy: ${violatedDirective} forbids ${blockedURI}`);
        });
      });
      if (visitor === 'returning')
        await context.addInitScript(() => {
          // The blank page before the first one keeps nothing.
          if (location.protocol.startsWith('http')) localStorage.setItem('tierline.tour', 'seen');
        });
      await use(watch);
      const { errors, foreign } = watch;
      expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    },
    { auto: true },
  ],
});
