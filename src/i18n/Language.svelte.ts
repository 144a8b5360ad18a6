import { getContext, setContext } from 'svelte';

export type LanguageName = 'zh' | 'en';

/** The language of the page. Chinese unless a link or the switch says otherwise; the browser does not decide. */
export class Language {
  current = $state<LanguageName>('zh');
}

const key = Symbol('language');

/** Gives a language to the components below. */
export function setLanguage(language: Language): Language {
  return setContext(key, language);
}

/** The language given to this component. */
export function useLanguage(): Language {
  return getContext<Language>(key);
}
