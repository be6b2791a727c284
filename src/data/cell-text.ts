import { isBlank, plainText } from './plain-text.js';

/** A value as text. pandas writes 5 as "5.0" where others in its column are missing. */
export function textOf(value: unknown): string {
  const text = typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : '';
  return text.endsWith('.0') && /^\d+\.0$/.test(text) ? text.slice(0, -2) : text;
}

/** A row as one text, to tell whether two are alike; `null` for one that holds nothing, or objects. */
export function wholeText(row: readonly unknown[]): string | null {
  let isEmpty = true;
  const parts: unknown[] = [];
  for (const value of row) {
    if (typeof value === 'object' && value !== null) return null;
    const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    if (!isBlank(text)) isEmpty = false;
    parts.push(text);
  }
  return isEmpty ? null : JSON.stringify(parts);
}
