/** A value of an attribute with its tokens replaced by colours, so that it holds outside of the page. */
export function resolveTokens(value: string, colourOf: (token: string) => string): string {
  return value.replaceAll(/var\((--[\w-]+)\)/gu, (_, token: string) => colourOf(token));
}

/** Properties that style sheets give to marks, with what they are where nothing is said; inherited ones without. */
export const markProperties: Readonly<Record<string, string | undefined>> = {
  fill: undefined,
  'fill-opacity': undefined,
  stroke: undefined,
  'stroke-width': undefined,
  'stroke-opacity': undefined,
  'stroke-dasharray': undefined,
  'stroke-linecap': undefined,
  'stroke-linejoin': undefined,
  'paint-order': undefined,
  'font-size': undefined,
  'font-weight': undefined,
  'font-style': undefined,
  'text-anchor': undefined,
  visibility: undefined,
  opacity: '1',
  'clip-path': 'none',
};
