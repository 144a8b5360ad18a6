import { bundle } from './bundle.js';
import { servePage } from './servePage.js';

const program = new URL('../../src/model/generated/program.wasm', import.meta.url);

/**
 * Times the engine against the generated JavaScript in a page of its own.
 * @param {import('playwright').Browser} browser
 * @param {number} draws
 * @param {number} rounds
 */
export async function engineInChromium(browser, draws, rounds) {
  const module = await bundle(new URL('inBrowser.ts', import.meta.url), 'browser');
  const served = await servePage({ 'inBrowser.js': module, 'program.wasm': program });
  const page = await browser.newPage();
  try {
    await page.goto(served.origin);
    const { difference, variants } = await page.evaluate(
      async ([drawCount, roundCount]) => {
        const file = '/inBrowser.js';
        const { measureVariants } = await import(file);
        const bytes = new Uint8Array(await (await fetch('/program.wasm')).arrayBuffer());
        return measureVariants(bytes, drawCount, roundCount);
      },
      [draws, rounds],
    );
    if (!(difference < 1e-9)) throw new Error(`the variants differ by ${difference}`);
    const ratio = variants.generatedJavaScript.medianMs / variants.engine.medianMs;
    return { difference, variants, ratios: { 'generatedJavaScript/engine': ratio } };
  } finally {
    await page.close();
    served.close();
  }
}
