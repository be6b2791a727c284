import { problem, type Problem } from '../../figures/problem.js';
import { csvReader, type CsvReader } from './csv.js';
import { BLOCK, decoderFor, encodingOf, kindOf, type Decoded } from './decode.js';
import { delimiterOf, namedDelimiter } from './delimiter.js';
import { gridOf, tally } from './grid.js';
import { sheetOfJsonText } from './json-sheet.js';
import type { Sheet } from './sheet.js';

/** Reads a file as its bytes arrive. It never throws, and how the bytes were cut makes no difference. */
export interface SheetReader {
  /** Takes the next bytes, in time that grows with their number alone. */
  push(chunk: Uint8Array): void;
  end(): SheetReading;
}

/** What a file became. */
export interface SheetReading {
  /** With notes of its own (`sheet.problems`); `null` when the rows cannot be told. */
  readonly sheet: Sheet | null;
  /** Why there is no sheet. */
  readonly problems: readonly Problem[];
}

/** What reads the text of a file; it is given texts in order. */
interface TextReader {
  push(text: string): void;
  end(): SheetReading;
  /** What is certain before the end: that there will be no sheet. */
  fault(): SheetReading | null;
  /** The number of the row that is being read; `null` where rows have none yet. */
  row(): number | null;
}

const none = (p: Problem): SheetReading => ({ sheet: null, problems: [p] });
const withNotes = (sheet: Sheet, notes: readonly Problem[]): SheetReading => ({ sheet: { ...sheet, problems: [...sheet.problems, ...notes] }, problems: [] });

/**
 * Reads a file of rows by what it holds: text with separators, with or without HXL tags, or JSON.
 *
 * @param about.name by which problems speak of the file
 * @param about.type the Content-Type that it came with, of which the charset is obeyed
 */
export function sheetReader({ name, type }: { name: string; type: string | null }): SheetReader {
  const block = new Uint8Array(BLOCK), text = textReader(name);
  let filled = 0, reading: SheetReading | null = null, isSpoken = false;
  let encoding: ReturnType<typeof encodingOf> | null = null, decode: ReturnType<typeof decoderFor> | null = null;
  /** The last letters that were read. */
  let tail = '';

  const fail = ({ text: before, fault }: Decoded) => {
    tail = (tail + before).slice(-40);
    text.push(before);
    const known = text.fault();
    if (known) return known;
    // Of UTF-8 only if whole letters of several bytes came before: else a letter of an older encoding looks the same.
    if (fault === 'short' && (isSpoken || encoding!.label !== 'utf-8' || /[\u0080-\uffff]/.test(before))) return none(problem('file-cut-off', name));
    const label = encoding!.label.toUpperCase();
    return none(problem('file-undecodable', tail.replace(/\s+/g, ' ').trim(), { row: text.row(), field: null }, 'left-out', label));
  };
  const readBlock = (isEnd: boolean) => {
    let bytes = block.subarray(0, filled);
    if (!encoding || !decode) {
      const kind = kindOf(bytes);
      if (kind !== null) {
        reading = none(problem('file-kind', name, undefined, 'left-out', kind));
        return;
      }
      encoding = encodingOf(bytes, type);
      decode = decoderFor(encoding);
      bytes = bytes.subarray(encoding.mark);
    }
    const decoded = decode(bytes, isEnd);
    if (decoded.fault) {
      reading = fail(decoded);
      return;
    }
    isSpoken ||= decoded.text.length < decoded.used;
    tail = decoded.text.slice(-40);
    text.push(decoded.text);
    reading = text.fault();
    const rest = bytes.subarray(decoded.used);
    block.set(rest);
    filled = rest.length;
  };

  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length && !reading;) {
        const part = chunk.subarray(at, at + BLOCK - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === BLOCK) readBlock(false);
      }
    },
    end: () => {
      if (!reading) readBlock(true);
      return (reading ??= text.end());
    },
  };
}

/** Chooses the reader by the first letters that are not blank. */
function textReader(name: string): TextReader {
  let chosen: TextReader | null = null, blank = '';
  const choose = (start: string): TextReader => {
    if (/^<[a-z!?/]/i.test(start)) return fixed(none(problem('file-web-page', name)));
    return /^(\{|\[\s*([[{"\]\d-]|null|true|false|$))/.test(start) ? jsonReader(name) : rowReader(name);
  };
  return {
    push: (text) => {
      if (!chosen) {
        const start = text.trimStart();
        if (start === '') {
          blank += text;
          return;
        }
        chosen = choose(start.slice(0, 1000));
        text = blank + text;
        blank = '';
      }
      chosen.push(text);
    },
    end: () => chosen?.end() ?? none(problem('file-empty', name)),
    fault: () => chosen?.fault() ?? null,
    row: () => chosen?.row() ?? null,
  };
}

const fixed = (reading: SheetReading): TextReader => ({ push: () => {}, end: () => reading, fault: () => reading, row: () => null });

/** A note of letters that were lost before the file was saved, as U+FFFD. */
const lettersLost = (near: string, row: number | null): Problem => problem('file-letters-lost', near.trim(), { row, field: null }, 'noted');

const LOST = '\ufffd';

function jsonReader(name: string): TextReader {
  const parts: string[] = [];
  return {
    push: (text) => { parts.push(text); },
    end: () => {
      const text = parts.join(''), lost = text.indexOf(LOST);
      const read = sheetOfJsonText(text, name);
      if ('problem' in read) return none(read.problem);
      return withNotes(read.ok, lost < 0 ? [] : [lettersLost(text.slice(Math.max(0, lost - 20), lost + 20), null)]);
    },
    fault: () => null,
    row: () => null,
  };
}

/** The separator is chosen by the first so many letters. */
const SAMPLE = 4 * BLOCK;

/** Text with separators: rows as soon as enough of it is there to know the separator. */
function rowReader(name: string): TextReader {
  let sample: string | null = '', csv: CsvReader | null = null, delimiter = ',', hasLost = false, lost: Problem | null = null, fault: SheetReading | null = null;
  const grid = gridOf(), notes = tally();
  const record = (cells: string[], number: number) => {
    if (hasLost && !lost) {
      const cell = cells.find((text) => text.includes(LOST));
      if (cell !== undefined) lost = lettersLost(around(cell), number);
    }
    grid.add(cells, number);
  };
  const start = (isWhole: boolean): CsvReader => {
    const text = sample!, named = namedDelimiter(text);
    sample = null;
    delimiter = named ?? delimiterOf(text, isWhole);
    csv = csvReader({
      delimiter,
      record: (cells, number) => { if (named === null || number > 1) record(cells, number); },
      afterQuote: (row, column, cell) => {
        // The mark that closed it may be the next one that opens a cell: then rows are in between.
        if (/[\r\n]/.test(cell)) fault ??= none(problem('unclosed-quote', cell, { row, field: null }));
        else notes.add(problem('text-after-quote', cell, { row, field: String(column) }, 'noted'));
      },
    });
    csv.push(text);
    return csv;
  };
  return {
    push: (text) => {
      hasLost ||= text.includes(LOST);
      if (sample === null) csv!.push(text);
      else if ((sample += text).length >= SAMPLE) start(false);
    },
    end: () => {
      const { open, isEnded } = (csv ?? start(true)).end();
      if (fault) return fault;
      const { sheet, isLastAloneShort } = grid.end();
      if (open && !isCutQuotation(open.text, delimiter, sheet.columns.length)) return none(problem('unclosed-quote', open.text, { row: open.record, field: null }));
      if (open || (isLastAloneShort && !isEnded)) return none(problem('file-cut-off', name));
      if (sheet.columns.length === 0) return none(problem('file-empty', name));
      const told = notes.problems().map((p) => (p.where.field === null ? p : { ...p, where: { ...p.where, field: sheet.columns[Number(p.where.field)]?.slice(0, 80) ?? null } }));
      return withNotes(sheet, lost ? [...told, lost] : told);
    },
    fault: () => fault,
    row: () => (csv ?? start(false)).record,
  };
}

/** What is around the first lost letter of a cell. */
function around(cell: string): string {
  const at = cell.indexOf(LOST);
  return cell.slice(Math.max(0, at - 20), at + 20);
}

/**
 * Whether a quotation that nobody closed is the last cell of a file that was cut off, and not a
 * stray mark above good rows: it ends within a line, and no whole line of it has as many
 * cells as the header.
 */
function isCutQuotation(text: string, delimiter: string, columns: number): boolean {
  if (/[\r\n]$/.test(text)) return false;
  return !text.split(/\r\n?|\n/).slice(1, -1).some((line) => line.split(delimiter).length === Math.max(columns, 1));
}
