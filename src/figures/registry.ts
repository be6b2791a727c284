/** What the languages of a page bring, one value for each primary language ("ar"). */
export interface Registry<T> {
  /** The first that comes for a language stays. */
  add(lang: string, value: T): void;
  of(lang: string): T | undefined;
}

const global = globalThis as unknown as Record<symbol, unknown>;

/** What all our script files on a page share by a name: on the global object, because each carries its own copy of this module. */
export const shared = <T>(name: string, make: () => T): T => (global[Symbol.for(`conflict-charts.${name}`)] ??= make()) as T;

const listeners = shared('listeners', () => new Set<() => void>());

/** The one registry of a name on this page. */
export function registryOf<T>(name: string): Registry<T> {
  const known = shared(name, () => new Map<string, T>());
  return {
    add(lang, value) {
      if (known.has(lang)) return;
      known.set(lang, value);
      for (const listener of listeners) listener();
    },
    of: (lang) => known.get(lang),
  };
}

/** Calls back when anything of a language arrives. Returns a function that stops. */
export function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
