import { describe, expect, it } from 'vitest';

import { defaultScenario } from '#model/defaultScenario.ts';
import provenance from '#model/generated/provenance.json';
import { clusters, type ClusterId } from '#model/generated/tables.ts';
import { laterFigure, standingOf, type Standing } from '#model/laterFigure.ts';
import { provenanceOf } from '#model/provenance.ts';
import type { Scenario } from '#model/scenario.ts';

const later = clusters.flatMap((cluster) => {
  const figure = laterFigure(cluster);
  return figure ? [{ cluster, figure }] : [];
});
const outturn: Scenario = { ...defaultScenario, environment: 'outturn' };

function standingIn(scenario: Scenario, id: ClusterId): Standing {
  const { cluster, figure } = later.find((each) => each.cluster.id === id)!;
  return standingOf(figure, cluster, scenario);
}

describe('a figure published after 2019', () => {
  it('is told of every cluster that has one in the table', () => {
    const published = clusters.filter(({ laterOutput }) => laterOutput !== undefined);
    expect(later.map(({ cluster }) => cluster)).toEqual(published);
  });

  it('is drawn for the years of the plan, told for later ones', () => {
    for (const { figure } of later) expect(figure.drawn).toBe(figure.year <= 2022);
    expect(later.some(({ figure }) => !figure.drawn)).toBe(true);
  });

  it('is never called independent where the base was interpolated to or derived from later figures', () => {
    const borrowed = later.filter(({ cluster }) =>
      /interpolat|later|back-cast|2022|202[3-5]|^derived$/u.test(
        provenanceOf(provenance, 'clusters', cluster.id)!.output2019Method,
      ),
    );
    expect(borrowed.length).toBeGreaterThan(8);
    for (const { figure } of borrowed) expect(figure.relation).not.toBe('independent');
  });

  it('is no test where a large project was set to it and takes place', () => {
    expect(standingIn(outturn, 'yiwu-pv')).toBe('project');
    expect(standingIn(outturn, 'zhoushan-petrochem')).toBe('project');
  });

  it('is not said to be in a projection without its large project', () => {
    const off = { ...outturn, events: { yiwuPvExpansion: false } };
    expect(standingIn(off, 'yiwu-pv')).toBe('projectOff');
    expect(standingIn({ ...outturn, environment: 'expected-2019' }, 'zhoushan-petrochem')).toBe(
      'projectOff',
    );
  });

  it('is not said to be in a base figure of the user', () => {
    const own = { ...outturn, baseOutputs: { 'yongkang-hardware': { value: 1200, note: '公报' } } };
    expect(standingIn(outturn, 'yongkang-hardware')).toBe('base');
    expect(standingIn(own, 'yongkang-hardware')).toBe('ownBase');
    expect(standingIn(own, 'ruian-auto')).toBe('independent');
  });
});
