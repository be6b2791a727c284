import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import type { FigureElement } from '../../src/elements/shared/figure-element.js';
import { CHARTS, inside, textOf } from './chart.js';

const bound = <F extends (...args: never[]) => unknown>(f: F): F => f.bind(globalThis) as F;
const real = { fetch: bound(fetch), setTimeout: bound(setTimeout), clearTimeout: bound(clearTimeout) };

/** What was asked of fetch since `serve` took its place. */
export let asked: { url: string; init: RequestInit }[] = [];
export type Answer = (url: string, signal: AbortSignal) => Response | Promise<Response>;

/** Takes the place of fetch; with several answers the last one stays. */
export function serve(...answers: Answer[]): void {
  asked = [];
  globalThis.fetch = (input, init) => {
    const url = input as string, answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ url, init: init! });
    return Promise.resolve().then(() => answer(url, init!.signal!));
  };
}

/** Gives the page back what it had. */
export function unserve(): void { Object.assign(globalThis, real); }

export const body = (content: string | Uint8Array<ArrayBuffer>, init?: ResponseInit): Answer => () => new Response(content, init);
export const csv = (...lines: string[]): Answer => body(`${lines.join('\n')}\n`);
/** Waits as fetch does: until its signal ends it. */
export const never: Answer = (_, signal) => new Promise((__, reject) => {
  signal.addEventListener('abort', () => { reject(new DOMException('', 'AbortError')); });
});

/** An answer that a test gives when it wants to. */
export function whenTold(): { answer: Answer; give: (...lines: string[]) => void } {
  let done: (response: Response) => void = () => undefined;
  return { answer: () => new Promise((give) => { done = give; }), give: (...lines) => { done(new Response(`${lines.join('\n')}\n`)); } };
}

/** Pauses between attempts are short, and so is the wait for an answer. */
export function hastily(): void {
  const soon = new Map([[1_000, 10], [3_000, 10], [15_000, 600]]);
  globalThis.setTimeout = ((run: () => void, ms = 0) => real.setTimeout(run, soon.get(Math.ceil(ms)) ?? ms)) as typeof setTimeout;
}

/** A clock for long waits that the test turns. */
export function byHand(): (seconds: number) => void {
  let now = 0;
  const waits = new Map<unknown, { at: number; run: () => void }>();
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    if (ms < 30_000) return real.setTimeout(run, ms);
    const wait = {};
    waits.set(wait, { at: now + ms, run });
    return wait;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((wait: unknown) => { if (!waits.delete(wait)) real.clearTimeout(wait as number); });
  return (seconds) => {
    now += seconds * 1000;
    for (const [wait, { at, run }] of waits) if (at <= now && waits.delete(wait)) run();
  };
}

export const wait = (ms: number) => new Promise<void>((done) => { real.setTimeout(done, ms); });

let count = 0;
/** A file that no other test has asked for. */
export const fileName = (ending = 'csv') => `file-${++count}.${ending}`;

/** Puts charts into the page and waits for nothing but their first look. */
export async function put(markup: string, width = 700): Promise<ChartElement> {
  const box = await fixture(`<div style="width:${width}px">${markup}</div>`);
  const element = box.querySelector<ChartElement>(`${CHARTS}, reported-figure`)!;
  await element.updateComplete;
  await nextFrame();
  return element;
}

export const isDrawn = (element: FigureElement) => inside(element, 'figure') !== null;
export const drawn = async <E extends FigureElement>(element: E): Promise<E> => {
  await waitUntil(() => isDrawn(element), 'never drawn', { timeout: 4_000, interval: 5 });
  return element;
};

/** What the chart says of its file: that it loads, failed or is old. */
export const fileStateOf = (element: FigureElement) => textOf(inside(element, '[part="loading"], [part="failed"], [part="stale"]'));
export const partOf = (element: FigureElement) => inside(element, '[part="loading"], [part="failed"], [part="stale"]')?.getAttribute('part') ?? '';
export const failed = (element: FigureElement, part = 'failed') => waitUntil(
  () => partOf(element) === part && !/loading|Trying/.test(fileStateOf(element)), `never ${part}`, { timeout: 4_000, interval: 5 });
export const retryOf = (element: FigureElement) => inside<HTMLButtonElement>(element, '[part="failed"] button, [part="stale"] button');
