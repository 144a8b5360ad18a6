import { createEngine } from '#engine/run/createEngine.ts';
import { programLayout } from '#model/generated/program.ts';
import type { Issue } from '#model/issue.ts';
import type { Scenario } from '#model/scenario.ts';
import { answerOf, type SealedResult } from '#releases/answerOf.ts';
import type { ReleaseAnswer, ReleaseAsk } from '#releases/contract.ts';
import { readLink } from '#share/readLink.ts';
import { readScenarioText } from '#share/scenarioText.ts';
import { SimulationHost } from '#workers/SimulationHost.ts';

interface Read {
  readonly scenario: Scenario;
  readonly issues: readonly Issue[];
}

/** Simulates the full sample of what is asked; `report` gets the share done. Rejects where there is no answer. */
export async function answerAsk(
  ask: ReleaseAsk,
  report: (share: number) => void,
): Promise<ReleaseAnswer> {
  const { scenario, issues } = await readAsk(ask);
  const engine = createEngine(await WebAssembly.compile(ask.program), programLayout);
  const host = new SimulationHost(engine, () => performance.now());
  host.start(scenario);
  for (;;) {
    const { done, draws, result } = await host.refine();
    report(draws / scenario.draws);
    if (done) return answerOf(requireSealed(result), issues);
  }
}

async function readAsk(ask: ReleaseAsk): Promise<Read> {
  if ('link' in ask) {
    const { state, issues } = await readLink(ask.link);
    return { scenario: state.scenario, issues };
  }
  const opened = readScenarioText(ask.scenario);
  if ('scenario' in opened) return opened;
  throw new Error(`${opened.fault} ${opened.place}`);
}

function requireSealed(result: unknown): SealedResult {
  const sealed = result as SealedResult | undefined;
  if (!sealed?.seal) throw new Error('the sample ended without a seal');
  return sealed;
}
