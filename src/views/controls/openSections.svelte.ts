import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { ProjectId } from '#model/generated/tables.ts';
import type { Board } from '#state/board.svelte.ts';

/** Parts of the controls that can be opened: groups of levers, and lists that start closed. */
export type Section = ProjectId | 'otherDrivers' | 'events' | 'assumptions' | `priors/${string}`;

/** Which sections are open; a chip opens one and puts the focus there. */
export class OpenSections {
  readonly #open = new SvelteSet<Section>(['digital']);
  /** The group shown where there is room for one only. */
  shown = $state<ProjectId>('digital');

  has(section: Section): boolean {
    return this.#open.has(section);
  }

  toggle(section: Section): void {
    if (!this.#open.delete(section)) this.#open.add(section);
  }

  /** What is searched for among the priors. */
  priorSearch = $state('');

  /**
   * Opens sections and focuses the control with the given element id, as soon as it is there; a sheet around it
   * hears `reveal`.
   */
  async reveal(opened: readonly Section[], elementId: string, group?: ProjectId): Promise<void> {
    for (const section of opened) this.#open.add(section);
    if (group) this.shown = group;
    this.priorSearch = '';
    const control = await present(elementId);
    control?.dispatchEvent(new CustomEvent('reveal', { bubbles: true }));
    await tick();
    control?.scrollIntoView({ block: 'nearest' });
    control?.focus();
  }
}

const patience = 3000;
const pause = 30;

/** The element with this id, waited for while a part of the page is being loaded. */
async function present(id: string): Promise<HTMLElement | undefined> {
  for (let waited = 0; waited <= patience; waited += pause) {
    await tick();
    const element = document.getElementById(id);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}

const sectionsOf = new WeakMap<Board, OpenSections>();

/** The open sections of a board, shared by its panels and chips. */
export function openSections(board: Board): OpenSections {
  const known = sectionsOf.get(board);
  if (known) return known;
  const sections = new OpenSections();
  sectionsOf.set(board, sections);
  return sections;
}
