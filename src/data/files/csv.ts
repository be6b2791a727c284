/** What reads the records of a text with separators. Texts are given to it in pieces of any size. */
export interface CsvReader {
  push(text: string): void;
  end(): CsvEnd;
  /** The number of the record that is being read, from 1. */
  readonly record: number;
}

export interface CsvEnd {
  /** The text ends inside a quotation: the number of the record in which it opened, and the text since. */
  readonly open: { readonly record: number; readonly text: string } | null;
  /** Whether the last record has an end of line. */
  readonly isEnded: boolean;
}

export interface CsvWants {
  readonly delimiter: string;
  /** Each record, blank ones too, with its number from 1. The list is its own. */
  readonly record: (cells: string[], number: number) => void;
  /** A cell in which text stands after its closing quotation mark. The cell is kept as it is written. */
  readonly afterQuote: (record: number, column: number, cell: string) => void;
}

const QUOTE = 34, LF = 10, CR = 13, SPACE = 32, TAB = 9;

/** Where in a cell the reader is. */
const START = 0, PLAIN = 1, QUOTED = 2, QUOTE_IN_QUOTED = 3, AFTER = 4;

/** Short texts that come again are held once: years, places, sides. */
const LONGEST_SHARED = 24, MOST_SHARED = 20_000;

/**
 * Reads text with separators as RFC 4180 has it: quotation marks around a cell, doubled within
 * it, lines that end in LF, CR LF or CR. Blanks between a closing mark and a separator are
 * nothing. A mark inside a cell that did not begin with one is a letter.
 */
export function csvReader({ delimiter, record: give, afterQuote }: CsvWants): CsvReader {
  const separator = delimiter.charCodeAt(0), shared = new Map<string, string>();
  let state = START, isAfterCr = false, isBroken = false;
  /** The cell so far, without the quotation marks; blanks after its closing mark. */
  let cell = '', blanks = '';
  let cells: string[] = [], count = 0, record = 1, opened = 0;

  const share = (text: string): string => {
    if (text.length > LONGEST_SHARED || text.length < 2) return text;
    const known = shared.get(text);
    if (known !== undefined) return known;
    if (shared.size < MOST_SHARED) shared.set(text, text);
    return text;
  };
  const endCell = (text: string) => {
    if (isBroken) afterQuote(record, count, text);
    cells[count++] = share(text);
    cell = blanks = '';
    isBroken = false;
    state = START;
  };
  const endRecord = () => {
    // A list of its own and of its own size: one that grew holds room that nobody uses.
    give(cells.slice(0, count), record++);
    if (cells.length > 1000) cells = [];
    count = 0;
  };

  const push = (text: string) => {
    const { length } = text;
    let i = 0;
    while (i < length) {
      let code = text.charCodeAt(i);
      if (isAfterCr) {
        isAfterCr = false;
        if (code === LF) {
          i++;
          continue;
        }
      }
      if (state === QUOTED) {
        const close = text.indexOf('"', i);
        cell += text.slice(i, close < 0 ? length : close);
        if (close < 0) return;
        state = QUOTE_IN_QUOTED;
        i = close + 1;
        continue;
      }
      if (state === QUOTE_IN_QUOTED) {
        if (code === QUOTE) {
          cell += '"';
          state = QUOTED;
          i++;
          continue;
        }
        state = AFTER;
      }
      if (state === START && code === QUOTE) {
        state = QUOTED;
        opened = record;
        i++;
        continue;
      }
      if (state === AFTER && (code === SPACE || code === TAB) && code !== separator) {
        blanks += text.charAt(i++);
        continue;
      }
      if (state === AFTER && code !== separator && code !== LF && code !== CR) {
        cell = `"${cell.replaceAll('"', '""')}"${blanks}`;
        isBroken = true;
        state = PLAIN;
      }
      const from = i;
      if (state !== AFTER) {
        while (code !== separator && code !== LF && code !== CR && ++i < length) code = text.charCodeAt(i);
        if (i === length) {
          cell += text.slice(from);
          state = PLAIN;
          return;
        }
      }
      endCell(cell === '' ? text.slice(from, i) : cell + text.slice(from, i));
      if (code !== separator) {
        endRecord();
        isAfterCr = code === CR;
      }
      i++;
    }
  };

  return {
    push,
    end: () => {
      if (state === QUOTED) return { open: { record: opened, text: cell }, isEnded: false };
      const isEnded = state === START && count === 0;
      if (!isEnded) {
        endCell(cell);
        endRecord();
      }
      return { open: null, isEnded };
    },
    get record() { return record; },
  };
}
