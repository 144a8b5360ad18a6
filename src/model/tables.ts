import type { CategoryFactor, categoryColumns } from '#model/columns/categories.ts';
import type { clusterColumns } from '#model/columns/clusters.ts';
import type { Shipped } from '#model/columns/column.ts';
import type { environmentPresetColumns, eventColumns } from '#model/columns/environments.ts';
import type { driverKinds } from '#model/columns/environments.ts';
import type { leverColumns } from '#model/columns/levers.ts';
import type { parameterColumns } from '#model/columns/parameters.ts';
import type { SectorCoefficient, sectorColumns } from '#model/columns/sectors.ts';
import type { targetColumns } from '#model/columns/targets.ts';
import type {
  DriverId,
  EventId,
  Grade,
  PrefectureId,
  PresetId,
  ProjectId,
  SectorId,
} from '#model/generated/tables.ts';

/** One value for each of 2020, 2021 and 2022. */
export type YearValues = readonly [number, number, number];

/** A task or safeguard of the plan. Levels are shares, `planAsWritten` the level that means plan as written. */
export type Lever = Shipped<typeof leverColumns>;

/** Place in the plan that groups levers: a project (工程) or the safeguards. */
export interface Project {
  readonly id: ProjectId;
  readonly labelZh: string;
  readonly labelEn: string;
}

export interface Prefecture {
  readonly id: PrefectureId;
  readonly labelZh: string;
  readonly labelEn: string;
}

/** A cluster; `output2019` and `laterOutput` in 亿元, `lon` and `lat` in degrees (approximate). */
export type Cluster = Shipped<typeof clusterColumns> & { readonly prefecture: PrefectureId };

/** A two-digit division of industry with the coefficients of sectors.csv by column name. */
export type Sector = Pick<Shipped<typeof sectorColumns>, 'id' | 'nameZh' | 'nameEn'> & {
  readonly values: Readonly<Record<SectorCoefficient, number>>;
};

/** A direction of the plan with the factors of categories.csv by column name. */
export type Category = Pick<Shipped<typeof categoryColumns>, 'id' | 'labelZh' | 'labelEn'> & {
  readonly values: Readonly<Record<CategoryFactor, number>>;
};

/** A state of the world outside the plan, with standard deviations of the chance around it. */
export type EnvironmentPreset = Shipped<typeof environmentPresetColumns>;

/** A quantity of the outside world; `initial` is the value at the end of 2019, from which a level starts. */
export interface Driver {
  readonly id: DriverId;
  readonly kind: (typeof driverKinds)[number];
  readonly unit: string;
  readonly initial: number;
  readonly values: Readonly<Record<PresetId, YearValues>>;
}

/** Demand shock by sector, in the presets that have any. */
export type SectorShocks = Readonly<
  Partial<Record<PresetId, Readonly<Record<SectorId, YearValues>>>>
>;

/** A large project: 亿元 of 2019 prices added, or share of the cluster closed, at each year-end. */
export type LargeProject = Omit<Shipped<typeof eventColumns>, 'event' | 'year' | 'value'> & {
  readonly id: EventId;
  readonly values: YearValues;
};

/** An uncertain coefficient of the model and its prior. */
export type Parameter = Shipped<typeof parameterColumns>;

/** A numeric target of the plan; `toleratedValue` allows for the plan's 左右. */
export type Target = Shipped<typeof targetColumns>;

/** Everything the model reads, in the order of the tables. */
export interface ModelTables {
  readonly levers: readonly Lever[];
  readonly clusters: readonly Cluster[];
  readonly sectors: readonly Sector[];
  readonly categories: readonly Category[];
  readonly presets: readonly EnvironmentPreset[];
  readonly drivers: readonly Driver[];
  readonly sectorShocks: SectorShocks;
  readonly events: readonly LargeProject[];
  readonly parameters: readonly Parameter[];
  readonly targets: readonly Target[];
  readonly baseYearErrors: Readonly<Record<Grade, number>>;
}
