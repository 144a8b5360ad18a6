import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { planScenarios } from '#model/defaultScenario.ts';
import Notices from '#views/session/Notices.svelte';
import { renderPart } from '../renderPart.ts';

const { maximum, plan } = planScenarios;
interface Shown {
  readonly trouble?: boolean;
  readonly release?: boolean;
}
const notices = (): HTMLElement => screen.getByTestId('notices');
const press = (name: string): Promise<boolean> =>
  fireEvent.click(screen.getByRole('button', { name }));

test('without anything to say nothing is said', () => {
  renderPart(Notices, {});
  expect(notices().children).toHaveLength(0);
  expect(notices().getAttribute('role')).toBe('status');
});

test('work of another visit is named by its plan, its world and its time', async () => {
  const [resume, dismiss] = [vi.fn(), vi.fn()];
  const at = new Date(2022, 10, 25, 9, 5).getTime();
  const { language } = renderPart(Notices, {
    offered: { scenario: maximum, at, resume, dismiss },
  });
  expect(notices().textContent).toContain('全部最大・');
  expect(notices().textContent).toContain('（11月25日 09:05）');
  await press('继续上次');
  await press('不用了');
  expect([resume, dismiss].map((choice) => choice.mock.calls.length)).toEqual([1, 1]);
  await language.choose('en');
  flushSync();
  expect(notices().textContent).toMatch(/All at maximum|Nov 25, 09:05/);
  expect(notices().textContent).not.toMatch(/[一-鿿]/);
});

test('work that has no name of its own is named by the plan it is a variant of', () => {
  const scenario = { ...plan, levels: { ...plan.levels, sp: 0.123 } };
  const at = 0;
  const none = vi.fn();
  renderPart(Notices, { offered: { scenario, at, resume: none, dismiss: none } });
  expect(notices().textContent).toContain('改自计划如文');
});

test.each([
  ['知道了', { trouble: true }],
  ['以后再说', { release: true }],
  ['换用新版本', { release: true }],
])('a line can be answered by %s', async (name, { trouble, release }: Shown) => {
  const answer = vi.fn();
  renderPart(Notices, {
    ...(trouble && { trouble: { kind: 'blocked', close: answer } }),
    ...(release && { release: { state: 'ready', take: answer, later: answer } }),
  });
  await press(name);
  expect(answer).toHaveBeenCalledOnce();
});

test('one thing is said at a time, work of another visit first', () => {
  const none = vi.fn();
  renderPart(Notices, {
    offered: { scenario: maximum, at: 0, resume: none, dismiss: none },
    trouble: { kind: 'full', close: none },
    release: { state: 'ready', take: none, later: none },
  });
  expect(notices().querySelectorAll('p')).toHaveLength(1);
  expect(notices().textContent).toContain('上次的情景还在');
});
