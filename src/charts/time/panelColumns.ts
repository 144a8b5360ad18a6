const narrowest = 230;
/** From here on a panel has room for the names of its lines beside a plot. */
const named = 260;

/** How many of the panels stand side by side. */
export function panelColumns(width: number, panels: number): number {
  return Math.max(1, Math.min(panels, Math.floor(width / narrowest)));
}

/** Whether plots side by side would be narrower than the labels at their line ends, so that these are values alone. */
export function isCompact(width: number, panels: number): boolean {
  const columns = panelColumns(width, panels);
  return columns > 1 && width / columns < named;
}
