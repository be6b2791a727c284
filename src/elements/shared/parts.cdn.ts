// Filled in by the build: the name of this file, and the languages that have one.
const file: string = CDN_FILE, languages: readonly string[] = CDN_LANGUAGES;

declare const CDN_FILE: string, CDN_LANGUAGES: readonly string[];

/**
 * The folder that this file was loaded from. A classic script knows its address only while it
 * runs first; a module does not, so its tag is looked up.
 */
const base = ((): string | null => {
  if (typeof document === 'undefined') return null;
  const script = document.currentScript as HTMLScriptElement | null ?? [...document.scripts].find(({ src }) => src.split(/[?#]/)[0]!.endsWith(`/${file}`));
  return script?.src ? new URL('.', script.src).href : null;
})();

const part = (name: string): Promise<unknown> => (base === null ? Promise.reject(new Error(name)) : import(`${base}${name}`));

export const importLanguage = (lang: string): Promise<unknown> | null => (languages.includes(lang) ? part(`words-${lang}.js`) : null);

export const importReader = (): Promise<unknown> => part('reader.js');
