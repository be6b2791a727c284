import { problem, type Problem, type ProblemCode } from '../figures/problem.js';
import { breathe, seldom, sliceClock } from './slices.js';

/** What a download may cost. */
export interface Limits {
  /** The longest wait for an answer, and then for each further part of it, in ms. */
  readonly timeout: number;
  /** Bytes, after decompression. */
  readonly maxBytes: number;
}

/** What takes the bytes of a download, in their order. */
export interface Sink<T> {
  push(chunk: Uint8Array): void;
  end(): T;
}

/** Called before the first byte; again when a download that broke off begins anew. */
export type SinkMaker<T> = (about: { readonly name: string; readonly type: string | null }) => Sink<T>;

export interface Progress {
  /** From 0 to 1; `null` where the server does not say how much it sends. */
  readonly part: number | null;
  readonly isRetrying: boolean;
}

/** Attempts after the first, and the pauses before them, in ms. */
const PAUSES = [1_000, 3_000];

/** The whole download may last this many times the limit: a server that drips must not hold a page for ever. */
const PATIENCE = 8;

/** More bytes than this at once would hold up the page while they are read. */
const PIECE = 65_536;

/** What cannot be made smaller grows a little when it is compressed: by so many bytes, and this part. */
const GROWTH = 64, GROWING = 1 / 1000;

/** A failure, and whether the next attempt may go better; a server may say when, in ms from now. */
interface Failure { readonly problem: Problem; readonly again: boolean; readonly after?: number | undefined }

/** The name by which messages speak of a file: its site and last part. */
export function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return last ? `${decodeURIComponent(last)} (${host})` : host;
  } catch {
    return `${last} (${host})`;
  }
}

/**
 * Fetches a file and gives its bytes to a sink, in pieces between which the page goes on.
 *
 * An answer that fails for now (no connection, a busy server) is asked for again, twice at most
 * and within the limit; a refusal is not. Cookies go to the same site only.
 *
 * @param isAgain a file that was asked for before: the server is asked whether a copy that is kept is still good
 * @returns what the sink made of it, or the problem; `null` when `signal` stopped it
 */
export async function download<T>(
  url: string, limits: Limits, make: SinkMaker<T>, signal: AbortSignal, tell: (progress: Progress) => void = () => {},
  isAgain = false,
): Promise<{ readonly done: T } | { readonly problem: Problem } | null> {
  const begun = performance.now();
  let earlier: Failure | null = null;
  for (let attempt = 0; ; attempt++) {
    tell({ part: null, isRetrying: attempt > 0 });
    const wait = limits.timeout - (performance.now() - begun);
    const result: { readonly done: T } | Failure = await attemptOf(url, limits, make, signal, (part) => { tell({ part, isRetrying: attempt > 0 }); }, { wait, earlier, isAgain });
    if (signal.aborted) return null;
    if ('done' in result) return result;
    const pause = result.after ?? PAUSES[attempt];
    // The reader is told within the limit, whatever is tried meanwhile.
    if (!result.again || pause === undefined || attempt >= PAUSES.length || performance.now() - begun + pause > limits.timeout) return result;
    await pauseFor(pause, signal);
    if (signal.aborted) return null;
    earlier = result;
  }
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resume();
    }, { once: true });
  });
}

/** How long an attempt may wait for an answer, in ms, and how the one before it ended: that is told when this one gets none. */
interface Attempt { readonly wait: number; readonly earlier: Failure | null; readonly isAgain: boolean }

async function attemptOf<T>(
  url: string, { timeout, maxBytes }: Limits, make: SinkMaker<T>, signal: AbortSignal, tell: (part: number | null) => void, { wait, earlier, isAgain }: Attempt,
): Promise<{ readonly done: T } | Failure> {
  const name = nameOf(url);
  const fail = (code: ProblemCode, other = '', again = false, after?: number): Failure => ({ problem: problem(code, name, undefined, undefined, other), again, after });
  const stop = new AbortController();
  const onAbort = () => { stop.abort(); };
  signal.addEventListener('abort', onAbort);
  /** The time that was over, in ms. */
  let late: number | null = null;
  const endAfter = (ms: number, told = ms) => setTimeout(() => {
    late = told;
    stop.abort();
  }, ms);
  const within = async <R>(promise: Promise<R>, ms = timeout): Promise<R> => {
    const timer = endAfter(ms, timeout);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
    }
  };
  const whole = endAfter(timeout * PATIENCE);
  let hasAnswered = false;
  try {
    const response = await within(fetch(url, { signal: stop.signal, credentials: 'same-origin', cache: isAgain ? 'no-cache' : 'default' }), wait);
    hasAnswered = true;
    const { status } = response;
    if (!response.ok) return fail('file-status', String(status), status >= 500 || status === 429, retryAfter(response.headers.get('retry-after')));
    const stated = Number(response.headers.get('content-length') ?? NaN);
    const tooLarge = () => fail('file-too-large', `${Math.round(maxBytes / 1e3) / 1e3} MB`);
    if (stated > maxBytes) return tooLarge();
    const sink = make({ name, type: response.headers.get('content-type') });
    const reader = response.body?.getReader();
    const clock = sliceClock(), news = seldom(tell);
    // Another site may hide that its answer is compressed.
    const isCompressed = response.headers.has('content-encoding'), least = isCompressed || response.type === 'cors' ? stated * (1 - GROWING) - GROWTH : stated;
    let size = 0;
    while (reader) {
      const { done, value } = await within(reader.read());
      if (done) break;
      size += value.byteLength;
      if (size > maxBytes) return tooLarge();
      for (let at = 0; at < value.byteLength; at += PIECE) {
        sink.push(value.subarray(at, at + PIECE));
        if (!clock.isOver()) continue;
        news(!isCompressed && stated >= size ? size / stated : null);
        await breathe();
        // Half of what came would be read as if it were all.
        stop.signal.throwIfAborted();
        clock.restart();
      }
    }
    if (size < least) return fail('file-cut-off', '', true);
    return { done: sink.end() };
  } catch {
    if (late !== null) return earlier && !hasAnswered ? earlier : fail('file-timeout', String(late / 1000));
    return hasAnswered ? fail('file-cut-off', '', true) : fail('file-unreachable', '', true);
  } finally {
    clearTimeout(whole);
    signal.removeEventListener('abort', onAbort);
    // What is left of an answer that is not wanted must not go on loading.
    stop.abort();
  }
}

/** `Retry-After` in ms: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
