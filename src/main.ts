import '#views/tokens.css';
import '#views/base.css';
import '#views/rangeInput.css';
import { mount } from 'svelte';
import { afterPaint } from '#client/afterPaint.ts';
import { createAnalyst } from '#client/createAnalyst.ts';
import { createSimulation } from '#client/createSimulation.ts';
import { Language } from '#i18n/Language.svelte.ts';
import { Board } from '#state/board.svelte.ts';
import { Turns } from '#charts/turns/Turns.svelte.ts';
import LazyEmbed from '#views/share/LazyEmbed.svelte';
import App from './App.svelte';
import { Building } from './Building.ts';
import { openLink } from './link.ts';
import LazyAudience from './present/LazyAudience.svelte';
import { wasPresenting } from './present/wasPresenting.ts';

const target = document.getElementById('app')!;

/** Lets the browser do what waits: the page is made in steps that hold it up for a moment only. */
function aside(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Not awaited by this module: what it loads imports the page, which would wait for this module. */
async function open(): Promise<void> {
  await aside();
  const turns = new Turns(afterPaint, () => performance.now());
  const building = new Building(() => turns.allBuilt);
  const board = new Board(
    createSimulation(building.whenBuilt),
    createSimulation(),
    createAnalyst(),
  );
  const language = new Language();
  await openLink(location.hash, board, language);
  await aside();
  const asked = new URLSearchParams(location.search);
  const page = asked.has('embed') ? LazyEmbed : asked.has('audience') ? LazyAudience : undefined;
  board.presenting = !page && wasPresenting();
  // What a room or a frame sees changes without a hand on it, and is built at once.
  const around = page ? { page } : { turns };
  mount(App, { target, props: { board, language, ...around } });
  building.tellMounted();
}

if (import.meta.env.DEV && location.hash === '#gallery') {
  const { default: Gallery } = await import('#charts/gallery/Gallery.svelte');
  mount(Gallery, { target });
} else {
  void open();
}
