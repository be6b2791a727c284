import { sheetReader, type SheetReading } from '../../../src/data/files/sheet-reader.js';
import type { Sheet } from '../../../src/data/files/sheet.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 without a mark. */
export function utf16(text: string, isBig = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2), view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
}

export const joined = (...parts: (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A file that arrives in pieces of these lengths, then the rest. */
export function readFile(file: Uint8Array | string, type: string | null = null, lengths: readonly number[] = []): SheetReading {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const reader = sheetReader({ name: 'figures.csv', type });
  let at = 0;
  for (const length of lengths) {
    reader.push(bytes.subarray(at, at + length));
    at += length;
  }
  reader.push(bytes.subarray(at));
  return reader.end();
}

/** All of a reading that can be compared. */
export const plain = ({ sheet, problems }: SheetReading) => ({
  problems,
  sheet: sheet && { columns: sheet.columns, tags: sheet.tags, rows: sheet.rows, numbers: sheet.rows.map((_, i) => sheet.numberOf(i)), dated: sheet.dated, problems: sheet.problems },
});

/** The sheet of a file that has one. */
export function sheetIn(file: Uint8Array | string, type: string | null = null): Sheet {
  const { sheet, problems } = readFile(file, type);
  if (!sheet) throw new Error(`no sheet: ${JSON.stringify(problems)}`);
  return sheet;
}

/** Columns, then rows. */
export const cellsIn = (file: Uint8Array | string, type: string | null = null): unknown[][] => {
  const { columns, rows } = sheetIn(file, type);
  return [[...columns], ...rows.map((row) => [...row])];
};

export const numbersIn = (sheet: Sheet): number[] => sheet.rows.map((_, i) => sheet.numberOf(i));

/** Problems as code, row, column, what was found and the other thing. */
export const told = (problems: Sheet['problems']) => problems.map(({ code, where, found, other }) => [code, where.row, where.field, found, other]);

/** Why a file gives no sheet. */
export function faultOf(file: Uint8Array | string, type: string | null = null) {
  const { sheet, problems } = readFile(file, type);
  if (sheet || problems.length !== 1) throw new Error(`a sheet, or ${problems.length} problems`);
  return told(problems)[0]!;
}
