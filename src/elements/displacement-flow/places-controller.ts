import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readGeoJson, readPositions } from '../../data/read-places.js';
import type { Figure } from '../../figures/figure.js';
import type { Places } from '../../figures/place.js';
import { failed, ok, problem, type Problem, type Read } from '../../figures/problem.js';

/** The largest file, in bytes, and the longest wait for one, in ms. */
const LARGEST = 5_000_000, LONGEST = 15_000;

/** One download of a file, for all the charts of a page that want it. */
interface Download { readonly result: Promise<Read<unknown>>; readonly stop: AbortController; users: number }

const downloads = new Map<string, Download>();

/** What is known of the places so far. */
export interface KnownPlaces {
  /** `null`: nobody said where they lie, or what was said cannot be used. */
  readonly places: Places | null;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
}

/**
 * Reads where the places of a map lie, from the author's words and file. The file is fetched
 * only when asked for, once for all charts of a page that name it; the fetch ends when the
 * last of them leaves. It sends no cookies to other sites, and every failure is a problem in words.
 */
export class PlacesController implements ReactiveController {
  #address = '';
  #download: Download | null = null;
  #file: Read<unknown> | null = null;
  /** The file as it was read, for these names. */
  #read: { names: string; file: Read<unknown>; places: Read<Places> } | null = null;

  constructor(private readonly host: ReactiveControllerHost & Element & { requestUpdate(property?: PropertyKey): void }) {
    host.addController(this);
  }

  hostConnected(): void {
    // It may come back to a page after it left one in the middle of a download.
    if (this.#address !== '' && !this.#file) this.host.requestUpdate('placesSrc');
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** What is known now; the host is told to ask again when there is more. */
  know(positions: string | null, src: string | null, figures: readonly Figure[]): KnownPlaces {
    const names = [...new Set(figures.flatMap((f) => [f.from, f.to]))].filter((name) => name !== null);
    // Without rows there is no map, and no name is known.
    const stated = readPositions((names.length > 0 && positions) || '', names);
    const address = (names.length > 0 && src?.trim()) || '';
    if (address !== this.#address) {
      this.#leave();
      [this.#address, this.#file] = [address, null];
    }
    const given = (more: Places | null, problems: readonly Problem[], isLoading = false): KnownPlaces => {
      const all = new Map([...(more?.positions ?? []), ...stated.positions]);
      return { places: all.size > 0 ? { positions: all, outlines: more?.outlines ?? [] } : null, problems: [...stated.problems, ...problems], isLoading };
    };
    if (address === '') return given(null, []);
    if (!this.#file) {
      this.#start(address);
      if (!this.#file) return given(null, [], true);
    }
    const places = this.#placesOf(this.#file, names);
    if ('ok' in places) return given(places.ok, []);
    return given(null, [{ ...places.problem, found: address.slice(0, 80), where: { row: null, field: 'places-src' }, effect: 'noted' }]);
  }

  /** A large file is read once for the same names. */
  #placesOf(file: Read<unknown>, names: readonly string[]): Read<Places> {
    const key = JSON.stringify(names);
    if (this.#read?.file !== file || this.#read.names !== key) {
      this.#read = { file, names: key, places: 'ok' in file ? readGeoJson(file.ok, names) : file };
    }
    return this.#read.places;
  }

  #start(address: string): void {
    if (isServer || this.#download || !this.host.isConnected) return;
    const url = webAddress(address);
    if (url === null) {
      this.#file = failed(problem('places-address'));
      return;
    }
    const download = downloads.get(url) ?? begin(url);
    download.users++;
    this.#download = download;
    void download.result.then((file) => {
      if (this.#download !== download) return;
      this.#file = file;
      this.#leave();
      this.host.requestUpdate('placesSrc');
    });
  }

  #leave(): void {
    const download = this.#download;
    this.#download = null;
    if (!download || --download.users > 0) return;
    download.stop.abort();
    for (const [url, known] of downloads) if (known === download) downloads.delete(url);
  }
}

/** An http(s) address as the page means it; else `null`. */
function webAddress(address: string): string | null {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function begin(url: string): Download {
  const stop = new AbortController();
  const timer = setTimeout(() => { stop.abort(); }, LONGEST);
  const result = load(url, stop.signal).catch(() => failed(problem('places-unreachable'))).finally(() => { clearTimeout(timer); });
  const download: Download = { result, stop, users: 0 };
  downloads.set(url, download);
  return download;
}

async function load(url: string, signal: AbortSignal): Promise<Read<unknown>> {
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  if (!response.ok) return failed(problem('places-status', '', undefined, undefined, String(response.status)));
  const text = await textOf(response);
  if (text === null) return failed(problem('places-too-large', '', undefined, undefined, `${LARGEST / 1e6} MB`));
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return failed(problem('places-not-json'));
  }
}

/** The text of a response, as long as it is not too large: a server need not say how much it sends. */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '', size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST) {
      void reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
