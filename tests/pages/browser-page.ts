import { createReadStream, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import puppeteer, { type Browser, type MediaFeature, type Page, type Viewport } from 'puppeteer-core';
import { launchOptions } from '../../scripts/browser.mjs';

export const root = resolve(import.meta.dirname, '../..');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Sent with every answer, for instance a Content-Security-Policy. */
  headers?: OutgoingHttpHeaders;
  /** Pages that are no files: path to HTML. */
  pages?: Record<string, string>;
}

/** Serves a folder, as it is, on a free port. */
export async function serve(folder: string, { headers = {}, pages = {} }: ServeOptions = {}): Promise<Served> {
  const base = resolve(root, folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const send = (status: number, type: string) => response.writeHead(status, { ...headers, 'content-type': type, 'cache-control': 'max-age=600' });
    const page = pages[path];
    if (page !== undefined) {
      send(200, 'text/html; charset=utf-8').end(page);
      return;
    }
    let file = join(base, path);
    if (file !== base && !file.startsWith(base + sep)) file = join(base, 'outside');
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = join(file, 'index.html');
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      send(200, TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    } else if (path === '/favicon.ico') {
      response.writeHead(204).end(); // browsers ask by themselves
    } else {
      send(404, 'text/plain; charset=utf-8').end('not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch(await launchOptions());
}

export interface PageOptions {
  javascript?: boolean;
  viewport?: Viewport;
  /** As in `[{ name: 'prefers-color-scheme', value: 'dark' }]`. */
  media?: MediaFeature[];
  /** Runs in the page before its own scripts. */
  before?: string;
}

export interface OpenedPage {
  page: Page;
  /** Errors, warnings, and requests that failed, in the order they came. */
  problems: string[];
  /** Every address the page asked for, its own first. */
  requests: string[];
  close: () => Promise<void>;
}

/** Opens an address and keeps a list of everything that goes wrong there. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<OpenedPage> {
  const page = await browser.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${String(response.status())}: ${response.url()}`);
  });
  if (options.javascript === false) await page.setJavaScriptEnabled(false);
  await page.setViewport(options.viewport ?? { width: 1000, height: 800 });
  if (options.media) await page.emulateMediaFeatures(options.media);
  if (options.before) await page.evaluateOnNewDocument(options.before);
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems, requests, close: () => page.close() };
}
