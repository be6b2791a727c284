/** Parts of the library that only some pages need. In the files for a CDN, `parts.cdn.ts` stands in its place. */
const LANGUAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../../languages/ar.define.js'),
  es: () => import('../../languages/es.define.js'),
  fr: () => import('../../languages/fr.define.js'),
  he: () => import('../../languages/he.define.js'),
  ru: () => import('../../languages/ru.define.js'),
  uk: () => import('../../languages/uk.define.js'),
};

/** Loads the words of a language; `null` for a language that has none. */
export const importLanguage = (lang: string): Promise<unknown> | null => (Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang]!() : null);

/** Loads what reads files. */
export const importReader = (): Promise<unknown> => import('../../reader.define.js');
