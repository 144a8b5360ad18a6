import { blockDraws } from '#engine/compile/layout.ts';

/** Most draws between two reports, and the time they should take. */
const mostDraws = 1024;
const reportMilliseconds = 60;
/** Draws of the first summary. */
const firstSummary = 128;
/** What is left of a sample is done without a summary on the way if it takes no longer than this. */
const unbrokenMilliseconds = 200;

/** Fits reports and summaries to what draws took last. */
export class Pace {
  /** Milliseconds a draw takes. */
  #draw = 0.1;
  #learned = false;

  /**
   * How far to go before the next report, on the way to the summary that is due. The very first comes after one block,
   * whose time says how far the next ones can go; later samples go as far at once, since every report makes the
   * workers wait for the page.
   */
  reach(from: number, due: number): number {
    if (!this.#learned) return Math.min(due, from + blockDraws);
    const blocks = Math.floor(reportMilliseconds / this.#draw / blockDraws);
    return Math.min(due, from + Math.min(mostDraws, Math.max(1, blocks) * blockDraws));
  }

  /**
   * Draws of the next summary: the first early, then four times as many each, or all when little is left; never fewer
   * than are simulated already, when draws begin to take longer on the way.
   */
  due(simulated: number, summarised: number, full: number): number {
    if (summarised < firstSummary) return Math.min(firstSummary, full);
    if ((full - summarised) * this.#draw <= unbrokenMilliseconds) return full;
    return Math.min(full, Math.max(simulated, summarised * 4));
  }

  /** Learns from draws that were simulated in some time. */
  learn(draws: number, milliseconds: number): void {
    // Clocks of browsers are coarse: no time is taken for less than a tenth of a millisecond.
    if (draws <= 0) return;
    this.#draw = Math.max(0.1, milliseconds) / draws;
    this.#learned = true;
  }
}
