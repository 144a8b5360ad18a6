import { getContext, setContext } from 'svelte';
import { loadEnglish } from './loadEnglish.ts';

export type LanguageName = 'zh' | 'en';

/** The language of the page. Chinese unless a link or the switch says otherwise; the browser does not decide. */
export class Language {
  #current = $state<LanguageName>('zh');
  #wanted: LanguageName = 'zh';

  get current(): LanguageName {
    return this.#current;
  }

  /** Changes the language as soon as its words are there; rejects, and changes nothing, when they do not come. */
  async choose(name: LanguageName): Promise<void> {
    this.#wanted = name;
    if (name === 'en') await loadEnglish();
    if (this.#wanted === name) this.#current = name;
  }
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
