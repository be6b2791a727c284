/**
 * A French text with the spaces that do not break before : ; ? ! and inside « ».
 * Names and numbers that stand in it are left as they are.
 */
export function t(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return parts.map((part, i) => spaced(part) + (values[i] ?? '')).join('');
}

const spaced = (text: string) => text.replace(/ (?=:)/g, '\u00a0').replace(/ (?=[;?!»])/g, '\u202f').replace(/« /g, '«\u202f');
