import { boardMessages } from '#i18n/board/messages.ts';
import { labelOf, shortNameOf } from '#i18n/formats.ts';
import type { LanguageName } from '#i18n/Language.svelte.ts';
import { storyMessages } from '#i18n/story/messages.ts';
import { clusters, prefectures } from '#model/generated/tables.ts';
import type { LinkShown } from '#share/linkState.ts';
import { scenarioTitle, worldTitle } from '../header/scenarioName.ts';

/** What a step shows in a few words: plan, world, view, and the subject. */
export function stepSummary(shown: LinkShown, language: LanguageName): string {
  const { header, stage } = boardMessages[language];
  const { scenario, view, selected, prefecture } = shown;
  const cluster = clusters.find(({ id }) => id === selected);
  const place = prefectures.find(({ id }) => id === prefecture);
  const subject =
    (cluster && shortNameOf(cluster, language)) ??
    (place && labelOf(place, language)) ??
    storyMessages[language].province;
  return [
    scenarioTitle(scenario, header),
    worldTitle(scenario, header, language),
    stage.tabs[view],
    subject,
  ].join(storyMessages[language].separator);
}
