import type { Choices } from '../data/files/choices.js';
import { readSheet } from '../data/files/read-sheet.js';
import { sheetReader, type SheetReading } from '../data/files/sheet-reader.js';
import type { Reading } from '../data/read-figures.js';
import { problem, type Problem } from '../figures/problem.js';
import { nameOf, type Limits, type Progress } from './download.js';
import { sharedDownloads, type FileHandle } from './shared-download.js';
import { inSlices } from './slices.js';

/** A file that a chart wants, and what it wants of it. */
export interface FileRequest {
  /** An http(s) address. */
  readonly url: string;
  readonly limits: Limits;
  /** Seconds between downloads; 0: once. */
  readonly refresh: number;
  readonly choices: Choices;
  /** Names the choices: the file is read anew when it changes. */
  readonly key: string;
}

/** What a chart knows of its file. Figures that were loaded once stay, however loading them again goes. */
export interface FileKnown {
  /** The name by which messages speak of it. */
  readonly name: string;
  /** `null` before the file was read for the first time. */
  readonly reading: Reading | null;
  /** When what was read was loaded. */
  readonly at: Date | null;
  /** How far a first download is, or reading after it; `null` when neither runs. */
  readonly loading: Progress | null;
  readonly isReading: boolean;
  /** Why loading failed. */
  readonly fault: Problem | null;
}

const openSheet = sharedDownloads<SheetReading>(sheetReader, ({ sheet, problems }) => (sheet ? null : problems[0] ?? problem('file-empty')));

/** The file of one chart: loaded with those of other charts, read by what this one wants. */
export class FileReading {
  #request: FileRequest | null = null;
  #handle: FileHandle<SheetReading> | null = null;
  #stop: AbortController | null = null;
  #part = 0;
  /** What was read last, and of what. */
  #read: { readonly content: SheetReading; readonly key: string; readonly reading: Reading; readonly at: Date } | null = null;
  /** What is being read. */
  #busy: { readonly content: SheetReading; readonly key: string } | null = null;

  /** @param changed called when there is more to know */
  constructor(private readonly changed: () => void) {}

  /** What is known now; asks for what is not. */
  know(request: FileRequest): FileKnown {
    const last = this.#request;
    const isOther = last?.url !== request.url || last.limits.maxBytes !== request.limits.maxBytes || last.limits.timeout !== request.limits.timeout;
    if (isOther || last.refresh !== request.refresh) {
      const old = this.#handle;
      this.#request = request;
      // Opened before the other is left, so that a new `refresh` alone loads nothing.
      this.#handle = openSheet(request.url, request.limits, request.refresh, () => { this.changed(); });
      old?.leave();
      if (isOther) this.#forget();
    }
    this.#request = request;
    const { loaded, progress, problem: fault } = this.#handle!.state;
    if (loaded?.content.sheet) this.#readFor(loaded.content, loaded.at, request);
    const isReading = this.#busy !== null;
    return {
      name: nameOf(request.url),
      // Choices that changed make the old figures wrong; a newer file does not.
      reading: this.#read?.key === request.key ? this.#read.reading : null,
      at: this.#read?.at ?? null,
      loading: isReading ? { part: this.#part, isRetrying: false } : progress, isReading, fault,
    };
  }

  reload(): void { this.#handle?.reload(); }

  /** Ends the download, unless others want it, and the reading. */
  leave(): void {
    this.#handle?.leave();
    this.#handle = this.#request = null;
    this.#stop?.abort();
    this.#busy = null;
  }

  #forget(): void {
    this.#stop?.abort();
    this.#read = this.#busy = null;
  }

  #readFor(content: SheetReading, at: Date, { key, choices }: FileRequest): void {
    const isOf = (read: { content: SheetReading; key: string } | null) => read !== null && read.content === content && read.key === key;
    if (isOf(this.#read) || isOf(this.#busy)) return;
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.#busy = { content, key };
    this.#part = 0;
    const tell = (part: number) => {
      this.#part = part;
      this.changed();
    };
    void inSlices(readSheet(content.sheet!, choices), stop.signal, tell).then((reading) => {
      if (reading === null || stop.signal.aborted) return;
      this.#busy = null;
      this.#read = { content, key, at, reading: { ...reading, problems: [...content.problems, ...reading.problems] } };
      this.changed();
    });
  }
}
