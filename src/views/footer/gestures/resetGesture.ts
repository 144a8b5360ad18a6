import { driverIds, eventIds, leverIds, projectIds } from '#model/generated/tables.ts';
import { clusterName, named } from './named.ts';
import type { Sayer, Wording } from './Sayer.ts';

/** A reset of everything, or of what one chip stands for. */
export const resetGesture: Sayer = ({ id, to }, wording) => {
  const texts = wording.words.footer.gestures;
  if (id === 'reference') return to === 'pin' ? texts.toPin : texts.toReference;
  if (id === 'opened') return texts.toOpened;
  const name = partName(id, wording);
  return name && texts.reset(name);
};

/** Name of what a chip resets. */
function partName(id: string, { controls, language }: Wording): string | undefined {
  const project = named(projectIds, id);
  if (project) return controls.projects[project].name;
  const lever = named(leverIds, id);
  if (lever) return controls.levers[lever];
  const driver = named(driverIds, id);
  if (driver) return controls.drivers[driver].name;
  const event = named(eventIds, id);
  if (event) return controls.events[event];
  const { assumptions, differences } = controls;
  const others: Readonly<Partial<Record<string, string>>> = {
    uncertainty: differences.uncertainty,
    timeStep: assumptions.timeStep,
    draws: assumptions.draws,
    seed: assumptions.seed,
    parameters: differences.parameters,
    priors: differences.priors,
    baseOutputs: differences.baseOutputs,
    environment: controls.world.heading,
    world: controls.world.heading,
  };
  return others[id] ?? clusterName(id, language);
}
