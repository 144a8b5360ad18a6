import type { WebDriver } from 'selenium-webdriver';

/** Where a tab keeps what its pages did that they should not. */
const place = 'watched';

/** Keeps it with the tab, as a page that goes takes everything else with it. */
function watch(key: string): void {
  const see = (text: string): void => {
    sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''}${text}\n`);
  };
  addEventListener('error', ({ message }) => {
    see(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    see(String(reason));
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    see(`${violatedDirective} forbids ${blockedURI}`);
  });
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      see(words.map(String).join(' '));
      say(...words);
    };
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries())
      if (!name.startsWith(`${location.origin}/`) && !/^(data|blob):/.test(name))
        see(`asked ${name}`);
  }).observe({ type: 'resource', buffered: true });
}

/** What watches a page, as a script that runs before its own. */
export const watching = `(${watch.toString()})(${JSON.stringify(place)});`;

/** What the pages of a tab did since it was last read; a page on the disk keeps to itself. */
export async function readWatch(page: WebDriver): Promise<readonly string[]> {
  const script =
    'const text = sessionStorage.getItem(arguments[0]) ?? ""; sessionStorage.removeItem(arguments[0]); return text';
  return (await page.executeScript<string>(script, place))
    .split('\n')
    .filter((line) => line !== '');
}
