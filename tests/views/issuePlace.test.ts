import { expect, test } from 'vitest';
import { loadEnglish } from '#i18n/loadEnglish.ts';
import { issuesMessages } from '#i18n/issues/messages.ts';
import { scenarioKeys } from '#model/scenarioFile.ts';
import { sectionKeys } from '#share/sections.ts';
import { issuePlace } from '#views/dialogs/issuePlace.ts';

const { zh, en } = issuesMessages;

test('every section of a link and every key of a scenario file has a name in words', () => {
  const names = [...Object.keys(sectionKeys), ...scenarioKeys];
  expect(names.filter((name) => !Object.hasOwn(zh.parts, name))).toEqual([]);
});

test('places are told in the language of the page', async () => {
  await loadEnglish();
  const told: [place: string, chinese: string, english: string][] = [
    ['link', '链接', 'link'],
    ['link.check', '校验码', 'check'],
    ['link.pins.2.levels.db', '钉住的情景第 2 个 › 杠杆力度 › 高标准建设块状数字产业基地', ''],
    ['link.baseOutputs.yiwu-pv.value', '2019 年产值 › 义乌光伏 › 数值', ''],
    ['drivers.exportGrowth.2020', '外部变量 › 出口量 › 2020', ''],
    ['12:3', '12:3', '12:3'],
  ];
  for (const [place, chinese, english] of told) {
    expect(issuePlace(place, zh, 'zh')).toBe(chinese);
    if (english !== '') expect(issuePlace(place, en, 'en')).toBe(english);
    else expect(issuePlace(place, en, 'en')).not.toMatch(/\p{Script=Han}/u);
  }
});
