import { controlsMessages } from '#i18n/controls/messages.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { IssuesMessages } from '#i18n/issues/zh.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { clusters, events, levers, parameters, type DriverId } from '#model/generated/tables.ts';

/** A place such as `link.pins.2.levels.db` in words, from the outside in. */
export function issuePlace(place: string, words: IssuesMessages, language: LanguageName): string {
  const all = place.split('.');
  const path = all[0] === 'link' && all.length > 1 ? all.slice(1) : all;
  return path
    .reduce<string[]>((told, name) => {
      const before = told.at(-1);
      const isNumber = /^\d{1,2}$/.test(name) && before !== undefined;
      if (isNumber) return [...told.slice(0, -1), words.numbered(before, name)];
      return [...told, partName(name, words) ?? rowName(name, language) ?? name];
    }, [])
    .join(' › ');
}

function partName(name: string, { parts }: IssuesMessages): string | undefined {
  return Object.hasOwn(parts, name) ? parts[name as keyof typeof parts] : undefined;
}

function rowName(name: string, language: LanguageName): string | undefined {
  const row = [...levers, ...parameters, ...events].find(({ id }) => id === name);
  if (row) return labelOf(row, language);
  const cluster = clusters.find(({ id }) => id === name);
  if (cluster) return shortNameOf(cluster, language);
  const { drivers } = controlsMessages[language];
  return Object.hasOwn(drivers, name) ? drivers[name as DriverId].name : undefined;
}
