import { render } from '@testing-library/svelte';
import { beforeAll, expect, it } from 'vitest';
import { boardMessages } from '#i18n/board/messages.ts';
import { inspectorMessages } from '#i18n/inspector/messages.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import provenance from '#model/generated/provenance.json';
import { clusters, type ClusterId } from '#model/generated/tables.ts';
import BaseSource from '#views/inspector/base/BaseSource.svelte';

beforeAll(loadEnglish);

function told(id: ClusterId, language: LanguageName): HTMLElement {
  return render(BaseSource, {
    cluster: clusters.find((cluster) => cluster.id === id)!,
    provenance,
    open: true,
    words: boardMessages[language],
    own: inspectorMessages[language].base,
    language,
    ontoggle: () => undefined,
  }).container;
}

it('a paraphrase of a source is told in the language of the page, with its units', () => {
  expect(told('yiwu-pv', 'en').querySelector('p')?.textContent).toContain(
    'paraphrase: PV 63.38 bn yuan in Jan-Sep 2022, +113.8%',
  );
  expect(told('yiwu-pv', 'zh').querySelector('p')?.textContent).toContain(
    '转述：2022年1—9月光伏633.8亿元，增长113.8%',
  );
});

it('the source’s own words are quoted in their language on either page', () => {
  const quotes = (['en', 'zh'] as const).map((language) =>
    told('zhenhai-petrochem', language).querySelector('q')!,
  );
  for (const quote of quotes) {
    expect(quote.lang).toBe('zh-CN');
    expect(quote.textContent).toContain('实现规上工业总产值1958亿元');
  }
});

it('the scope of a figure is told in the language of the page, with its units', () => {
  expect(told('anji-furniture', 'en').querySelector('dl')?.textContent).toContain(
    'above-scale output (over 30 bn yuan, 48.5% of the county), 2019',
  );
  expect(told('anji-furniture', 'zh').querySelector('dl')?.textContent).toContain(
    '规上产值（“超300亿”，占全县48.5%）',
  );
});

it('the Chinese title of a source is marked as Chinese on the English page', () => {
  const title = told('haiyan-fasteners', 'en').querySelector('dl a span');
  expect(title?.textContent).toContain('海盐工业经济迈入“千亿俱乐部”');
  expect(title).toHaveProperty('lang', 'zh-CN');
});

it('the note on a figure has no Chinese unit on the English page', () => {
  const note = told('yongkang-hardware', 'en').querySelector('dd:last-of-type');
  expect(note?.textContent).toContain('15,000 firms, sales >100 bn yuan c.2010');
  expect(note?.textContent).not.toMatch(/\p{Script=Han}/u);
});

it('the note on a figure tells a Chinese reader as much as an English one', () => {
  const note = told('yongkang-hardware', 'zh').querySelector('dd:last-of-type');
  expect(note?.textContent).toContain('永康、武义、缙云共1.5万家企业，约2010年销售超1000亿元');
});
