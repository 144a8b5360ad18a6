import type { Bilingual } from '#model/columns/column.ts';
import { readQuote, type Quote } from '#model/quote.ts';
import { clusters, type ClusterId, type Grade, type TargetId } from '#model/generated/tables.ts';
import {
  provenanceOf,
  type Provenance,
  type ProvenanceKeys,
  type ProvenanceTable,
} from '#model/provenance.ts';

/** Where one figure comes from, in the same form for every table. */
export interface Citation {
  readonly grade?: Grade;
  /** How sure a prior is; priors have no grade. */
  readonly confidence?: string;
  readonly source?: Bilingual;
  readonly publisher?: string;
  readonly url?: string;
  readonly quote?: Quote;
  /** How the figure follows from the source. */
  readonly method?: Bilingual;
  readonly note?: Bilingual;
  /** What the figure covers. */
  readonly scope?: Bilingual;
}

/**
 * Where a figure comes from: `column` is that of the table, for example `priceBeta` of the sector `C13`. For a
 * cluster it is the base figure, for a target the figure of its base year. Undefined for a row the tables lack.
 */
export function citationOf<T extends ProvenanceTable>(
  provenance: Provenance,
  table: T,
  key: ProvenanceKeys[T],
  column: string,
): Citation | undefined {
  if (table === 'clusters') return clusterCitation(provenance, key as ClusterId);
  if (table === 'targets') return targetCitation(provenance, key as TargetId);
  const row: Readonly<Record<string, unknown>> | undefined = provenanceOf(provenance, table, key);
  if (row === undefined) return undefined;
  return given({
    grade: row[`${column}Grade`] ?? row.grade,
    confidence: row.confidence,
    source: row[`${column}Source`] ?? row.source,
    url: row.sourceUrl,
  });
}

function clusterCitation(provenance: Provenance, id: ClusterId): Citation | undefined {
  const row = provenanceOf(provenance, 'clusters', id);
  if (row === undefined) return undefined;
  const { sourceTitle, sourcePublisher, sourceUrl, sourceQuote, sourceQuoteZh } = row;
  return given({
    grade: clusters.find((cluster) => cluster.id === id)?.grade,
    source: sourceTitle === undefined ? undefined : { en: sourceTitle, zh: sourceTitle },
    publisher: sourcePublisher,
    url: sourceUrl,
    quote: sourceQuote === undefined ? undefined : readQuote(sourceQuote, sourceQuoteZh),
    method: { en: row.output2019Method, zh: row.output2019MethodZh },
    note: both(row.note, row.noteZh),
    scope: both(row.outputScopeEn, row.outputScopeZh),
  });
}

function both(en: string | undefined, zh: string | undefined): Bilingual | undefined {
  return en === undefined || zh === undefined ? undefined : { en, zh };
}

function targetCitation(provenance: Provenance, id: TargetId): Citation | undefined {
  const row = provenanceOf(provenance, 'targets', id);
  if (row === undefined) return undefined;
  const { baseGrade, baseSource, clauseZh, confidenceNote } = row;
  return given({
    grade: baseGrade,
    source: baseSource,
    quote: readQuote(clauseZh),
    note: confidenceNote,
  });
}

/** The fields that have a value. */
function given(fields: Partial<Record<keyof Citation, unknown>>): Citation {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
