import type {
  CategoryId,
  ClusterId,
  DriverId,
  EventId,
  Grade,
  LeverId,
  ParameterId,
  PrefectureId,
  PresetId,
  ProjectId,
  SectorId,
  TargetId,
} from '#model/generated/tables.ts';

/** Identifiers by the list that owns them. */
export interface Ids {
  readonly levers: LeverId;
  readonly projects: ProjectId;
  readonly clusters: ClusterId;
  readonly prefectures: PrefectureId;
  readonly sectors: SectorId;
  readonly categories: CategoryId;
  readonly environmentPresets: PresetId;
  readonly drivers: DriverId;
  readonly events: EventId;
  readonly parameters: ParameterId;
  readonly targets: TargetId;
  readonly grades: Grade;
}
export type IdList = keyof Ids;

type Kind =
  /** Key of the row, unique in the table. */
  | { readonly kind: 'id'; readonly of: IdList }
  /** Key of several rows, which share the labels of the thing it names. */
  | { readonly kind: 'group'; readonly of: IdList }
  | { readonly kind: 'reference'; readonly to: IdList; readonly or?: string }
  /**
   * `twin`: English source or note text whose Chinese stands in source-texts.csv. `language`: the one a reader
   * needs to know; an English text has Chinese only within quotation marks.
   */
  | {
      readonly kind: 'text';
      readonly unique?: true;
      readonly twin?: true;
      readonly language?: keyof Bilingual;
      readonly as?: string;
    }
  | {
      readonly kind: 'number';
      readonly from?: number;
      readonly to?: number;
      readonly above?: number;
    }
  | { readonly kind: 'share' }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  /** Whole numbers separated by single spaces. */
  | { readonly kind: 'wholes' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly among: readonly string[] }
  | { readonly kind: 'grade' }
  | { readonly kind: 'url' };

/**
 * What a column of a table holds. A cell of an `optional` column may be empty; a `provenance` column
 * tells where a figure comes from and ships apart from the tables.
 */
export type Column = Kind & { readonly optional?: true; readonly provenance?: true };
export type Columns = Readonly<Record<string, Column>>;

type Value<C extends Column> = C extends { readonly kind: 'number' | 'share' | 'whole' }
  ? number
  : C extends { readonly kind: 'wholes' }
    ? readonly number[]
    : C extends { readonly kind: 'boolean' }
      ? boolean
      : C extends { readonly kind: 'choice'; readonly among: readonly (infer V)[] }
        ? V
        : C extends { readonly kind: 'grade' }
          ? Grade
          : C extends { readonly kind: 'id' | 'group'; readonly of: infer L extends IdList }
            ? Ids[L]
            : C extends { readonly kind: 'reference'; readonly to: infer L extends IdList }
              ? Ids[L] | (C extends { readonly or: infer O extends string } ? O : never)
              : string;

interface Optional {
  readonly optional: true;
}
interface Provenance {
  readonly provenance: true;
}

/** A row as read: one property per column, optional ones absent when the cell is empty. */
export type Row<C extends Columns> = {
  readonly [K in keyof C as C[K] extends Optional ? never : K]: Value<C[K]>;
} & {
  readonly [K in keyof C as C[K] extends Optional ? K : never]?: Value<C[K]>;
};

/** Name of a column in the page's rows, never for a column the page does not have. */
type Name<C extends Columns, K extends keyof C> = C[K] extends Provenance
  ? never
  : C[K] extends { readonly kind: 'id' }
    ? 'id'
    : C[K] extends { readonly as: infer A extends string }
      ? A
      : K;

/** A row as the page has it: without provenance, keyed by `id`. */
export type Shipped<C extends Columns> = {
  readonly [K in keyof C as C[K] extends Optional ? never : Name<C, K>]: Value<C[K]>;
} & {
  readonly [K in keyof C as C[K] extends Optional ? Name<C, K> : never]?: Value<C[K]>;
};

/** A text in both languages of the page. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

type Told<C extends Column> = C extends { readonly twin: true } ? Bilingual : Value<C>;

/** What a row tells about where its figures come from; source and note texts in both languages. */
export type Provenanced<C extends Columns> = {
  readonly [K in keyof C as C[K] extends Optional ? never : ToldName<C, K>]: Told<C[K]>;
} & {
  readonly [K in keyof C as C[K] extends Optional ? ToldName<C, K> : never]?: Told<C[K]>;
};

type ToldName<C extends Columns, K extends keyof C> = C[K] extends Provenance ? K : never;
