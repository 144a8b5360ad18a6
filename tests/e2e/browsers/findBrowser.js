import { chromium, firefox } from 'playwright';
import { chromiumCandidates, firefoxCandidates } from './candidates.js';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */

const startSeconds = 30;

/** @returns {Promise<LaunchOptions | undefined>} options that start Chromium here, or undefined */
export const findChromium = () => firstThatStarts(chromium, chromiumCandidates());

/** @returns {Promise<LaunchOptions | undefined>} options that start Firefox here, or undefined */
export const findFirefox = () => firstThatStarts(firefox, firefoxCandidates());

/**
 * A path is no proof: a download may lack libraries, a package may be a stub. So each is started.
 * @type {(type: import('playwright').BrowserType, candidates: LaunchOptions[]) => Promise<LaunchOptions | undefined>}
 */
async function firstThatStarts(type, candidates) {
  for (const candidate of candidates) {
    try {
      const browser = await type.launch({ ...candidate, timeout: startSeconds * 1000 });
      await (await browser.newPage()).close();
      await browser.close();
      return candidate;
    } catch {
      continue;
    }
  }
  return undefined;
}
