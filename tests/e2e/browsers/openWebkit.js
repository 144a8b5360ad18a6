import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Builder } from 'selenium-webdriver';

/** @typedef {{ driver: string, browser: string, screen: string }} Webkit paths of the driver, the browser and `xvfb-run` */
/** @typedef {{ driver: import('selenium-webdriver').WebDriver, close: () => Promise<void> }} OpenWebkit */

const patienceSeconds = 60;

/**
 * WebKitGTK on a screen of its own, 1440 × 900.
 * @param {Webkit} webkit
 * @returns {Promise<OpenWebkit>}
 * @throws {Error} when it does not start in time
 */
export async function openWebkit({ driver, browser, screen }) {
  const port = await freePort();
  const size = '--server-args=-screen 0 1600x1000x24';
  const process_ = spawn(screen, ['-a', size, driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => {
    if (process_.pid !== undefined && process_.exitCode === null) process.kill(-process_.pid);
  };
  try {
    const page = await connect(port, browser);
    await page.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
    const close = async () => {
      await page.quit().catch(() => undefined);
      stop();
    };
    return { driver: page, close };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @type {(port: number, binary: string) => Promise<import('selenium-webdriver').WebDriver>} */
async function connect(port, binary) {
  const until = performance.now() + patienceSeconds * 1000;
  while (!(await answers(port))) {
    if (performance.now() > until) throw new Error('WebKitWebDriver does not answer');
    await setTimeout(100);
  }
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
}

/** @type {(port: number) => Promise<boolean>} */
const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
