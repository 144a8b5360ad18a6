/** Markup that shows one view in another page; the address stands between quotes, whatever its link holds. */
export function frameCode(link: string, title: string): string {
  const [page = '', fragment = ''] = link.split('#');
  const address = new URL(page);
  address.search = '?embed';
  const attributes = { src: `${address.href}#${fragment}`, title, width: '900', height: '640' };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return `<iframe${written.join('')} loading="lazy"></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
