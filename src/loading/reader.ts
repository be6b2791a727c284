import { only, type RowReader } from '../data/authored.js';
import { readSheet } from '../data/files/read-sheet.js';
import { sheetOfJson } from '../data/files/json-sheet.js';
import { sheetOfTable } from '../data/files/sheet-of.js';
import { finish } from '../data/files/work.js';
import { FileReading } from './file-reading.js';
import { openJson } from './json-download.js';

/** What only pages need that show files, or rows in other words than ours. Charts load it when they do. */
export interface Reader extends RowReader {
  /** Reads a file for one chart; `changed` is called when there is more to know. */
  readonly file: (changed: () => void) => FileReading;
  /** Opens a file of JSON that is no rows: shapes of places. */
  readonly shapes: typeof openJson;
}

export const reader: Reader = {
  file: (changed) => new FileReading(changed),
  shapes: openJson,
  table: (table, choices) => finish(readSheet(sheetOfTable(table), choices)),
  json: (value, choices) => {
    const sheet = sheetOfJson(value);
    return 'ok' in sheet ? finish(readSheet(sheet.ok, choices)) : only(sheet.problem);
  },
};
