/**
 * The page of one file as it came, out of the page that runs: what the program has put into it is left out. Script and
 * style stay to the letter, as the policy of the page asks.
 */
export function ownPage(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.removeAttribute('data-theme');
  page.setAttribute('lang', 'zh-CN');
  const body = page.querySelector('body')!;
  for (const element of [...body.children]) {
    if (element.id === 'app') element.replaceChildren();
    else if (!element.matches('noscript, script[type="module"]')) element.remove();
  }
  return `<!doctype html>\n${page.outerHTML}`;
}
