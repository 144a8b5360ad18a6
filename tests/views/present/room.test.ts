import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { presentMessages } from '#i18n/present/messages.ts';
import { defaultScenario } from '#model/defaultScenario.ts';
import GuessForm from '#views/present/GuessForm.svelte';
import type { Presentation } from '#views/present/Presentation.svelte.ts';
import Room from '#views/present/Room.svelte';
import type { RoomState } from '#views/present/RoomState.ts';
import { roomFrame } from '#views/present/roomScale.ts';
import { simulate } from '../../state/simulate.ts';
import { renderPart } from '../renderPart.ts';

const result = await simulate({ ...defaultScenario, draws: 128 });
const words = presentMessages.zh;
const median = String(result.bands.targets[2]);
const frame = roomFrame({ width: 1920, height: 1080 }, 1);
const usual: RoomState = {
  caption: '',
  subject: 'digital',
  sentence: [{ text: '计划如文', strong: true }, { text: `：千亿级期望数 ${median}.2` }],
  blank: false,
  factor: 1,
};

function show(room: RoomState): HTMLElement {
  const { live } = renderPart(Room, { room, frame });
  live.say({ status: 'settled', result, draws: result.bands.draws });
  flushSync();
  return document.querySelector<HTMLElement>('.room')!;
}
const tile = (): HTMLElement => document.querySelector('[data-target="tier1000"]')!;

test('a room sees a question, two counts, a slider, a sentence and the caveat', () => {
  const room = show(usual);
  expect(room.querySelector('h1')!.textContent).toBe(words.questions.ladder);
  expect(room.querySelectorAll('[data-value]')).toHaveLength(2);
  expect(tile().querySelector('[data-value]')!.textContent).toBe(median);
  expect(screen.getAllByRole('slider')).toHaveLength(1);
  expect(room.textContent).toContain('千亿级期望数');
  expect(room.textContent).toContain(words.caveat);
  expect(room.style.transform).toBe('scale(1.6)');
});

test('a count that is covered stands nowhere in the picture', () => {
  const round = { asks: 'tier1000', guesses: [{ low: 3, high: 4 }], revealed: false } as const;
  const room = show({ ...usual, round });
  expect(room.querySelector('h1')!.textContent).toBe(words.guess.question('tier1000'));
  expect(tile().querySelector('[data-covered]')!.textContent).toBe('?');
  expect(tile().querySelectorAll('[data-value], [data-probability], svg')).toHaveLength(0);
  expect(room.textContent).not.toContain('期望数');
  expect(room.textContent).toContain('猜 3–4');
  expect(room.textContent).not.toContain('中位数');
  expect(room.querySelectorAll('.ladder')).toHaveLength(0);
});

test('a reveal sets the guesses beside median, band and P, and says where they come from', () => {
  const guesses = [
    { low: 0, high: 1 },
    { low: 0, high: 135 },
  ];
  const room = show({
    ...usual,
    caption: '先猜',
    round: { asks: 'tier1000', guesses, revealed: true },
  });
  expect(room.querySelector('h1')!.textContent).toBe('先猜');
  expect(tile().querySelector('[data-value]')!.textContent).toBe(median);
  const text = room.textContent;
  expect(text).toContain(words.guess.median(median));
  expect(text).toContain('比中位数低，推演落在其中的概率 <1%');
  expect(text).toContain('猜中中位数，推演落在其中的概率 >99%');
  expect(text).toContain('这个数来自 128 次抽样：每次换一组系数、环境、偶然、基年误差');
});

test('guesses are noted as they are typed, and what is none is refused with the way to write it', async () => {
  const noted: unknown[] = [];
  const presentation = {
    round: { asks: 'tier500', guesses: [], revealed: false },
    guess: (guesses: unknown) => noted.push(guesses),
  } as unknown as Presentation;
  renderPart(GuessForm, { presentation });
  const box = screen.getByLabelText<HTMLInputElement>(words.form.guesses);
  box.value = '二十八';
  await fireEvent.submit(box.form!);
  expect(noted).toEqual([]);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby')!)!.textContent).toContain(
    '135',
  );
  box.value = '28, 30-32';
  await fireEvent.submit(box.form!);
  expect(noted).toEqual([
    [
      { low: 28, high: 28 },
      { low: 30, high: 32 },
    ],
  ]);
});

test('Chinese and English have an answer to the same questions', () => {
  expect(Object.keys(presentMessages.en.questions)).toEqual(Object.keys(words.questions));
  expect(presentMessages.en.keys.list).toHaveLength(words.keys.list.length);
});
