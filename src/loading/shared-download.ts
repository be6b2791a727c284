import type { Problem } from '../figures/problem.js';
import { download, type Limits, type Progress, type SinkMaker } from './download.js';

/** How a file stands. What was loaded once stays until something newer is there. */
export interface FileState<T> {
  /** What was loaded last; `null` before anything was. */
  readonly loaded: { readonly content: T; readonly at: Date } | null;
  /** How far a download is that runs now. */
  readonly progress: Progress | null;
  /** Why the last download failed; with `loaded`, that is old. */
  readonly problem: Problem | null;
}

/** One user of a file. */
export interface FileHandle<T> {
  readonly state: FileState<T>;
  /** Asks for the file again, now. */
  reload(): void;
  /** The last user that leaves ends the download. */
  leave(): void;
}

/** Answers that the file cannot be used, whatever was loaded. */
type Judge<T> = (content: T) => Problem | null;

class SharedFile<T> {
  state: FileState<T> = { loaded: null, progress: null, problem: null };
  readonly users = new Map<() => void, number>();
  #stop: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;

  constructor(private readonly url: string, private readonly limits: Limits, private readonly make: SinkMaker<T>, private readonly judge: Judge<T>) {}

  load(isAgain = true): void {
    // The newest request wins.
    this.#stop?.abort();
    this.#isDue = false;
    const stop = (this.#stop = new AbortController());
    clearTimeout(this.#timer);
    const tell = (progress: Progress) => { if (!stop.signal.aborted) this.#set({ ...this.state, progress }); };
    void download(this.url, this.limits, this.make, stop.signal, tell, isAgain).then((result) => {
      if (result === null || stop.signal.aborted) return;
      this.#stop = null;
      const fault = 'problem' in result ? result.problem : this.judge(result.done);
      const loaded = 'done' in result && (!fault || !this.state.loaded) ? { content: result.done, at: new Date() } : this.state.loaded;
      this.#set({ loaded, progress: null, problem: fault });
      this.schedule();
    });
  }

  /** Plans the next refresh, by the user who wants it soonest. */
  schedule(): void {
    clearTimeout(this.#timer);
    const seconds = Math.min(...[...this.users.values()].filter((each) => each > 0));
    if (this.#stop || !Number.isFinite(seconds)) return;
    this.#timer = setTimeout(() => {
      // Nobody looks: the file is asked for when somebody does.
      if (document.hidden) this.#isDue = true;
      else this.load();
    }, seconds * 1000);
  }

  /** A page that comes back into sight. */
  seen(): void {
    if (this.#isDue && !document.hidden) this.load();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
    this.#stop = null;
  }

  #set(state: FileState<T>): void {
    this.state = state;
    // One may make another leave.
    for (const user of [...this.users.keys()]) if (this.users.has(user)) user();
  }
}

/** A store of files of one kind: charts of a page that name the same file share one download of it. */
export function sharedDownloads<T>(make: SinkMaker<T>, judge: Judge<T> = () => null) {
  const files = new Map<string, SharedFile<T>>();
  const seen = () => { for (const file of files.values()) file.seen(); };
  /**
   * Uses a file; the first user starts its download.
   *
   * @param refresh seconds between downloads; 0: never again
   * @param changed called whenever the state is another
   */
  return function open(url: string, limits: Limits, refresh: number, changed: () => void): FileHandle<T> {
    const key = `${url} ${limits.maxBytes} ${limits.timeout}`;
    if (files.size === 0) document.addEventListener('visibilitychange', seen);
    let file = files.get(key);
    if (!file) files.set(key, (file = new SharedFile(url, limits, make, judge)));
    // Two charts may hand in the same function.
    const shared = file, user = () => { changed(); };
    shared.users.set(user, refresh);
    if (shared.users.size === 1) shared.load(false);
    else shared.schedule();
    return {
      get state() { return shared.state; },
      reload: () => { shared.load(); },
      leave: () => {
        if (!shared.users.delete(user)) return;
        if (shared.users.size > 0) {
          shared.schedule();
          return;
        }
        shared.stop();
        files.delete(key);
        if (files.size === 0) document.removeEventListener('visibilitychange', seen);
      },
    };
  };
}
