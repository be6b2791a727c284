/** The plural forms that a language has; `other` stands for those it does not name. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Picks the form of a noun for a number, by the rules of a language (CLDR, https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export function pluralIn(lang: string): (n: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined;
  return (n, forms) => forms[(rules ??= new Intl.PluralRules(lang)).select(n)] ?? forms.other;
}
