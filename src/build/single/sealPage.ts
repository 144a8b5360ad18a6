import { createHash } from 'node:crypto';

/** What a page of one file is made of. */
export interface PageParts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** Fragment to open with where the address has none, without `#`; empty for the default. */
  readonly link: string;
}

/** One page with everything in it, under a policy that lets nothing else run and nothing leave. */
export function sealPage({ html, script, style, icon, link }: PageParts): string {
  if (!/^[\w.~-]*$/.test(link)) throw new Error(`no fragment of a link: ${link}`);
  const code = embeddable(opening + script);
  const rules = style.replaceAll('\r', '').replaceAll('</style', '<\\/style');
  const picture = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  const policy = [
    "default-src 'none'",
    `script-src '${digest(code)}' 'wasm-unsafe-eval'`,
    `style-src '${digest(rules)}'`,
    'img-src data:',
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html
    .replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon|stylesheet)"[^>]*>/g, '')
    .replace(/\s*<script [^>]*\bsrc="[^"]*"[^>]*><\/script>/, '')
    .replace(/(<link rel="icon" )[^>]*>/, (_, start: string) => `${start}href="${picture}" />`)
    .replace(
      '<head>',
      () =>
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta name="tierline-link" content="${link}" />`,
    )
    .replace('</head>', () => `<style>${rules}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
  const outside = /<(?:script|link|img)[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(
    page.replace(code, ''),
  );
  if (outside) throw new Error(`the page still asks for a file: ${outside[0]}`);
  return page;
}

/**
 * Opens the link the file was made with, unless the address says another. The link stands beside the script, not in
 * it: the share dialog can place another one, and the script is still the one the policy names.
 */
const opening =
  'if(location.hash.length<2){const{content}=document.querySelector(\'meta[name="tierline-link"]\');if(content)history.replaceState(null,"","#"+content)}\n';

/** The script as it can stand in a page: nothing in it ends the element, and parsing changes no character. */
function embeddable(script: string): string {
  if (script.includes('\0')) throw new Error('a script in a page cannot hold the character 0');
  return script
    .replaceAll('\r', '')
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
