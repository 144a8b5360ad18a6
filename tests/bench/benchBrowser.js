// npm run bench:browser [-- --json FILE]: the engine and the built page in Chromium.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../e2e/browsers/findBrowser.js';
import { engineInChromium } from './engineInChromium.js';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const options = await findChromium();
if (!options) throw new Error('No Chromium: run npx playwright install chromium');
const browser = await chromium.launch(options);
const report = {
  browser: browser.version(),
  engine: await engineInChromium(browser, 1024, 7),
};
await browser.close();
const { variants, ratios } = report.engine;
console.log(`Chromium ${report.browser}`);
console.log(`  engine               ${variants.engine.medianMs.toFixed(1)} ms`);
console.log(`  generatedJavaScript  ${variants.generatedJavaScript.medianMs.toFixed(1)} ms`);
console.log(`  ratio                ${ratios['generatedJavaScript/engine'].toFixed(2)}`);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
