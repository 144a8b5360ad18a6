import { describe, expect, it } from 'vitest';
import { ladderGeometry } from '#charts/ladder/ladderGeometry.ts';
import { ladderDomains, ladderScale } from '#charts/ladder/ladderScale.ts';

const chinese = { names: 84, badges: 48 };
const board = ladderGeometry(836, chinese);
const scale = ladderScale(ladderDomains.tiers, board.plot);

describe('axis of the ladder', () => {
  it('gives a decade 272 pixels on the board', () => {
    expect(scale.x(1000) - scale.x(100)).toBeCloseTo(272, 0);
    expect(board.plot).toEqual([172, 692]);
    expect(board.reachEnd).toEqual({ 500: 764, 1000: 836 });
  });

  it('clamps what lies beyond it and says on which side', () => {
    expect([scale.x(3), scale.x(55), scale.x(4500), scale.x(9000)]).toEqual([172, 172, 692, 692]);
    expect([3, 55, 4500, 9000].map(scale.beyond)).toEqual([-1, 0, 0, 1]);
  });

  it('puts an output of nothing at its start', () => {
    expect(scale.x(0)).toBe(172);
  });
});

describe('room for names', () => {
  it('grows with long names, never past 236 pixels', () => {
    expect(ladderGeometry(836, { names: 150, badges: 50 }).plot[0]).toBe(220);
    expect(ladderGeometry(836, { names: 900, badges: 50 }).plot[0]).toBe(236);
  });

  it('leaves a plot on the narrowest screen', () => {
    const [left, right] = ladderGeometry(320, { names: 900, badges: 50 }).plot;
    expect(right - left).toBeGreaterThan(150);
  });
});
