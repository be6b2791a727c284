import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readGeoJson, readPositions } from '../../data/read-places.js';
import type { Figure } from '../../figures/figure.js';
import type { Places } from '../../figures/place.js';
import { problem, type Problem, type Read } from '../../figures/problem.js';
import { webAddress } from '../../loading/file-request.js';
import type { FileHandle } from '../../loading/shared-download.js';
import { readerPart } from '../shared/on-demand.js';

/** The largest file, in bytes, and the longest wait for it, in ms. */
const LIMITS = { maxBytes: 5_000_000, timeout: 15_000 };

/** What is known of the places so far. */
export interface KnownPlaces {
  /** `null`: nobody said where they lie, or what was said cannot be used. */
  readonly places: Places | null;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
}

/**
 * Reads where the places of a map lie, from the author's words and file. The file is fetched
 * only when asked for, once for all charts of a page that name it, and every failure is a
 * problem in words.
 */
export class PlacesController implements ReactiveController {
  #address = '';
  #handle: FileHandle<Read<unknown>> | null = null;
  /** The file as it was read, for these names. */
  #read: { names: string; file: Read<unknown>; places: Read<Places> } | null = null;

  constructor(private readonly host: ReactiveControllerHost & Element & { requestUpdate(property?: PropertyKey): void }) {
    host.addController(this);
  }

  hostConnected(): void {
    // It may come back to a page after it left one in the middle of a download.
    if (this.#address !== '' && !this.#handle) this.#ask();
  }

  hostDisconnected(): void { this.#leave(); }

  /** What is known now; the host is told to ask again when there is more. */
  know(positions: string | null, src: string | null, figures: readonly Figure[]): KnownPlaces {
    const names = [...new Set(figures.flatMap((f) => [f.from, f.to]))].filter((name) => name !== null);
    // Without rows there is no map, and no name is known.
    const stated = readPositions((names.length > 0 && positions) || '', names);
    const address = (names.length > 0 && src?.trim()) || '';
    if (address !== this.#address) {
      this.#leave();
      this.#address = address;
    }
    const given = (more: Places | null, problems: readonly Problem[], isLoading = false): KnownPlaces => {
      const all = new Map([...(more?.positions ?? []), ...stated.positions]);
      return { places: all.size > 0 ? { positions: all, outlines: more?.outlines ?? [] } : null, problems: [...stated.problems, ...problems], isLoading };
    };
    const fault = (p: Problem) => given(null, [{ ...p, where: { row: null, field: 'places-src' }, effect: 'noted' }]);
    if (address === '') return given(null, []);
    const url = webAddress(address, this.host.ownerDocument.baseURI), part = readerPart();
    if (url === null) return fault(problem('file-address', address));
    if (part === null) return fault(problem('reader-not-loaded'));
    if (part instanceof Promise) {
      void part.then(this.#ask);
      return given(null, [], true);
    }
    if (this.host.isConnected) this.#handle ??= part.shapes(url, LIMITS, 0, this.#ask);
    const { loaded, problem: failure } = this.#handle?.state ?? { loaded: null, problem: null };
    if (failure) return fault(failure);
    if (!loaded) return given(null, [], true);
    const places = this.#placesOf(loaded.content, names);
    return 'ok' in places ? given(places.ok, []) : fault({ ...places.problem, found: places.problem.found || address.slice(0, 80) });
  }

  readonly #ask = (): void => { this.host.requestUpdate('placesSrc'); };

  /** A large file is read once for the same names. */
  #placesOf(file: Read<unknown>, names: readonly string[]): Read<Places> {
    const key = JSON.stringify(names);
    if (this.#read?.file !== file || this.#read.names !== key) {
      this.#read = { file, names: key, places: 'ok' in file ? readGeoJson(file.ok, names) : file };
    }
    return this.#read.places;
  }

  #leave(): void {
    this.#handle?.leave();
    this.#handle = null;
  }
}
