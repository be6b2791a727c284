import type { Choices } from '../../src/data/files/choices.js';
import { readSheet } from '../../src/data/files/read-sheet.js';
import { sheetOfRows, sheetOfTable } from '../../src/data/files/sheet-of.js';
import type { Sheet } from '../../src/data/files/sheet.js';
import { finish } from '../../src/data/files/work.js';
import type { Format } from '../../src/data/formats/format.js';
import { FORMATS } from '../../src/data/formats/index.js';
import type { Row } from '../../src/data/json.js';
import type { Reading } from '../../src/data/read-figures.js';
import { isoDate } from '../../src/figures/date.js';
import type { Figure } from '../../src/figures/figure.js';
import { ENGLISH } from '../read.js';

/** What an author asks of a file, in a chart that draws anything. */
export const asking = (wishes: Partial<Choices> = {}): Choices => ({
  format: '', columns: '', where: '', groupBy: '', measure: '', latest: 'no', eventsBy: '', isOverTime: false, draws: () => true, defaults: {}, numbers: ENGLISH, most: 100_000, ...wishes,
});

/** A table from lines of cells with bars between: "measure | value". */
export function sheet(text: string): Sheet {
  const [header = [], ...rows] = text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return sheetOfTable({ header, rows, caption: null });
}

export const read = (from: Sheet | string, wishes: Partial<Choices> = {}, formats: readonly Format[] = FORMATS): Reading =>
  finish(readSheet(typeof from === 'string' ? sheet(from) : from, asking(wishes), formats));

export const readJsonRows = (rows: readonly Row[], wishes: Partial<Choices> = {}): Reading => read(sheetOfRows(rows), wishes);

const day = (date: Figure['asOf']) => (date ? isoDate(date) : '?');

/** What a figure says of its number: "12", "3 5 7" for low, best and high, "3+" for at least. */
export function number({ estimate: e }: Figure): string {
  switch (e.bound) {
    case 'between': return e.value === null ? `${e.low} ${e.high}` : `${e.low} ${e.value} ${e.high}`;
    case 'at-least': return e.inclusive ? `${e.low}+` : `>${e.low}`;
    case 'at-most': return e.inclusive ? `-${e.high}` : `<${e.high}`;
    case 'about': return `~${e.value}`;
    case 'reported': return String(e.value);
    default: return e.bound;
  }
}

/** A figure in one line: measure, number, who, where, when, and of how many it is the sum. */
export function said(f: Figure): string {
  return [
    f.measure?.id, number(f), f.unit, f.group && `of ${f.group}`, f.place && `in ${f.place}`, (f.from ?? f.to) === null ? null : `${f.from ?? '?'}>${f.to ?? '?'}`,
    f.asOf && `on ${day(f.asOf)}`, f.since && `${day(f.since)}..${day(f.until)}`, f.sum && `(${f.sum.reported}/${f.sum.of} ${f.sum.what})`,
  ].filter((part) => part !== null && part !== undefined).join(' ');
}
export const saidOf = ({ figures }: Reading): string[] => figures.map(said);

/** Problems in one line each. */
export const told = ({ problems }: Reading): string[] =>
  problems.map(({ code, found, other, where, effect }) => `${effect === 'noted' ? 'note' : 'left out'}: ${code} ${found}${other === '' ? '' : ` [${other}]`} @${where.row ?? '-'} ${where.field ?? '-'}`);

/** Rows of events in a made-up format, which knows all that a format can. */
export const EVENTS: Format = {
  id: 'events', name: 'Test Events', source: 'Test', role: 'NGO',
  has: ['event_id', 'country'],
  fields: { place: 'country', since: 'from_day', until: 'to_day', certainty: 'grade', note: 'story' },
  counts: [
    { measure: 'killed', value: 'best', low: 'low', high: 'high', interval: 'low and high estimate' },
    { measure: 'injured', low: 'hurt_min', high: 'hurt_max', interval: 'lowest and highest report' },
  ],
  events: 'events', once: 'event_id',
  keys: { side: 'dyad', year: 'year' },
};
