/**
 * The published page, naming the script of the page of one file that was built with it: by that name the share dialog
 * knows whether its host still has the one of this release. Throws if either is no such page.
 */
export function nameSingle(published: string, single: string): string {
  const name = /script-src '(sha256-[^']+)'/.exec(single)?.[1];
  if (name === undefined || !published.includes('<head>')) throw new Error('no page to name');
  return published.replace(
    '<head>',
    () => `<head>\n    <meta name="tierline-single" content="${name}" />`,
  );
}
