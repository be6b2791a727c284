import { isoDate } from '../figures/date.js';
import type { Event } from '../figures/event.js';
import { problem, type Problem } from '../figures/problem.js';
import { plainText } from './plain-text.js';
import { readDate } from './read-date.js';
import { en } from './vocabulary/en.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** More events than this are no annotation. */
const MOST = 60;

const WHERE = { row: null, field: 'events' } as const;

/**
 * Reads events as an author writes them in one attribute, with `;` between them:
 * "2023-11-24: A truce begins; 2024-10-22 to 2024-10-24: A summit". Dates are in any form that
 * `readDate` reads, in the page's language too; between two of them stands "to" or a dash.
 */
export function readEvents(text: string, vocabulary: Vocabulary = en): { events: Event[]; problems: Problem[] } {
  const events: Event[] = [], problems: Problem[] = [];
  const parts = text.split(';').map((p) => p.trim()).filter((p) => p !== '');
  if (parts.length > MOST) problems.push(problem('too-many-rows', String(parts.length), WHERE, 'noted', String(MOST)));
  for (const part of parts.slice(0, MOST)) {
    const colon = /:\s/.exec(part)?.index ?? part.length;
    const name = part.slice(colon + 1).replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim().replace(/^(.{199}).{2,}$/, '$1…');
    const [first = '', last, ...more] = plainText(part.slice(0, colon)).split(/ (?:to|-) | ?[–—] ?/);
    const from = readDate(first, vocabulary), to = last === undefined ? null : readDate(last, vocabulary);
    const bad = name === '' || more.length > 0 ? problem('unreadable-event', part) : 'problem' in from ? from.problem : to && 'problem' in to ? to.problem : null;
    if (bad || !('ok' in from) || (to && !('ok' in to))) {
      problems.push({ ...(bad ?? problem('unreadable-event', part)), effect: 'noted', where: WHERE });
    } else if (to && isoDate(to.ok) < isoDate(from.ok) && !isoDate(from.ok).startsWith(isoDate(to.ok))) {
      problems.push(problem('period-reversed', isoDate(from.ok), WHERE, 'noted', isoDate(to.ok)));
    } else events.push({ from: from.ok, to: to?.ok ?? null, text: name });
  }
  return { events, problems };
}
