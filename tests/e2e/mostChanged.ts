import { defaultScenario } from '#model/defaultScenario.ts';
import {
  clusterIds,
  driverIds,
  drivers,
  eventIds,
  leverIds,
  parameterIds,
  parameters,
} from '#model/generated/tables.ts';
import type { Scenario } from '#model/scenario.ts';

/** Every cluster near a line, with a figure and a long note of the user's own: more undecided ones than any list holds. */
const baseOutputs = Object.fromEntries(
  clusterIds.map((id, place) => [
    id,
    { value: place % 2 === 0 ? 430 : 860, note: '甲乙丙丁戊己庚辛壬癸'.repeat(20) + String(place) },
  ]),
);

/** Every lever, driver, event and several assumptions changed, each in another way. */
export const mostChanged: Scenario = {
  ...defaultScenario,
  levels: Object.fromEntries(
    leverIds.map((id, place) => [id, 0.31 + place / 100]),
  ) as Scenario['levels'],
  starts: Object.fromEntries(
    leverIds.map((id, place) => [id, 2020.25 + (place % 7) / 4]),
  ) as Scenario['starts'],
  focus: { 'ningbo-auto': { sp: 1.5 }, 'yongkang-hardware': { db: 2 } },
  drivers: Object.fromEntries(
    driverIds.map((id) => [
      id,
      { 2021: drivers.find((driver) => driver.id === id)!.values.outturn[1] + 0.0123 },
    ]),
  ),
  events: Object.fromEntries(eventIds.map((id, place) => [id, place % 2 === 0])),
  parameters: Object.fromEntries(
    parameterIds.slice(0, 5).map((id) => [id, parameters.find((row) => row.id === id)!.median]),
  ),
  baseOutputs,
  timeStep: 0.5,
  seed: 4_294_967_295,
  draws: 128,
};
