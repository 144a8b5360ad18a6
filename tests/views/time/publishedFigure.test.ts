import { describe, expect, it } from 'vitest';
import { timeMessages } from '#i18n/time/messages.ts';
import { clusters } from '#model/generated/tables.ts';
import provenance from '#model/generated/provenance.json' with { type: 'json' };
import { provenanceOf, type Provenance } from '#model/provenance.ts';
import { publishedFigure } from '#views/time/publishedFigure.ts';

const known = clusters.flatMap((cluster) => {
  const figure = publishedFigure(cluster);
  return figure ? [{ cluster, figure }] : [];
});
const methodOf = (id: (typeof clusters)[number]['id']): string =>
  provenanceOf(provenance as unknown as Provenance, 'clusters', id)!.output2019Method;

describe('a figure published after 2019', () => {
  it('is drawn for the years of the plan, told for later ones', () => {
    for (const { figure } of known) expect(figure.drawn).toBe(figure.year <= 2022);
    expect(known.some(({ figure }) => !figure.drawn)).toBe(true);
  });

  it('is never called independent where the base was interpolated to or derived from later figures', () => {
    const borrowed = known.filter(({ cluster }) =>
      /interpolat|later|back-cast|2022|202[3-5]|^derived$/u.test(methodOf(cluster.id)),
    );
    expect(borrowed.length).toBeGreaterThan(8);
    for (const { figure } of borrowed) expect(figure.relation).not.toBe('independent');
  });

  it('says that a large project was set to it where its cluster has one', () => {
    const projects = known.filter(({ figure }) => figure.relation === 'project');
    expect(projects.map(({ cluster }) => cluster.id).toSorted()).toEqual([
      'fuyang-paper',
      'yiwu-pv',
      'zhoushan-petrochem',
    ]);
  });

  it('has its scope in both languages or in neither', () => {
    expect(Object.keys(timeMessages.en.scopes).toSorted()).toEqual(
      Object.keys(timeMessages.zh.scopes).toSorted(),
    );
    const ids: readonly string[] = known.map(({ cluster }) => cluster.id);
    for (const id of Object.keys(timeMessages.zh.scopes)) expect(ids).toContain(id);
  });
});
