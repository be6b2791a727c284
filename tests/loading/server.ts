import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { download, type Limits, type Progress, type SinkMaker } from '../../src/loading/download.js';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface Misbehaving {
  /** An address of its own, which answers as told; with several answers the last one stays. */
  serve(...answers: Answer[]): string;
  /** How often an address was asked for. */
  asked(url: string): number;
  /** Whether the connection of its last request was ended by who asked. */
  isLeft(url: string): boolean;
  close(): void;
}

/** A server on this machine that answers each address as a test says. */
export async function misbehaving(): Promise<Misbehaving> {
  const files = new Map<string, { answers: Answer[]; asked: number; isLeft: boolean }>();
  const server = createServer((request, response) => {
    const file = files.get(request.url!)!;
    const answer = file.answers[Math.min(file.asked++, file.answers.length - 1)]!;
    file.isLeft = false;
    response.on('close', () => { file.isLeft = !response.writableFinished; });
    response.on('error', () => undefined);
    answer(response, request);
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fileOf = (url: string) => files.get(new URL(url).pathname)!;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  after(close);
  return {
    serve: (...answers) => {
      const path = `/${files.size}.csv`;
      files.set(path, { answers, asked: 0, isLeft: false });
      return base + path;
    },
    asked: (url) => fileOf(url).asked,
    isLeft: (url) => fileOf(url).isLeft,
    close,
  };
}

export const BODY = 'measure,value\nkilled,42500\n';
export const good: Answer = (response) => { response.end(BODY); };
export const status = (code: number, headers: Record<string, string> = {}): Answer => (response) => { response.writeHead(code, headers).end('No.'); };
export const silence: Answer = () => undefined;
/** Sends one letter, again and again. */
export const drip = (ms: number): Answer => (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('1'), ms);
  response.on('close', () => { clearInterval(timer); });
};
/** Sends a part, then breaks off; `headers` may promise more. */
export const broken = (headers: Record<string, string> = {}): Answer => (response) => {
  response.writeHead(200, headers).write(BODY);
  setTimeout(() => response.destroy(), 20);
};
export const later = (ms: number, answer: Answer): Answer => (response, request) => { setTimeout(() => { answer(response, request); }, ms); };

/** Letters, and what was asked of the sink. */
export const textSink: SinkMaker<string> = () => {
  const decoder = new TextDecoder();
  let text = '';
  return { push: (chunk) => { text += decoder.decode(chunk, { stream: true }); }, end: () => text + decoder.decode() };
};

export interface Outcome {
  readonly result: string;
  readonly ms: number;
  readonly told: readonly Progress[];
}

/** Downloads, and says in a word what came of it: the text, the code of a problem with what it says beside, or "stopped". */
export async function outcome(url: string, limits: Partial<Limits> = {}, make = textSink, signal = new AbortController().signal): Promise<Outcome> {
  const told: Progress[] = [], begun = performance.now();
  const result = await download(url, { timeout: 200, maxBytes: 1_000_000, ...limits }, make, signal, (progress) => { told.push(progress); });
  const said = result === null ? 'stopped' : 'done' in result ? result.done : [result.problem.code, result.problem.other].filter((word) => word !== '').join(' ');
  return { result: said, ms: performance.now() - begun, told };
}

export const pause = (ms: number) => new Promise<void>((done) => { setTimeout(done, ms); });

/** Waits until something holds; a test fails when it never does. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; !holds(); i++) {
    if (i > 600) throw new Error(`never: ${what}`);
    await pause(5);
  }
}
