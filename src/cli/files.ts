import { createReadStream, readFileSync, statSync } from 'node:fs';
import { parse, relative, resolve, sep } from 'node:path';
import { only } from '../data/authored.js';
import type { Choices } from '../data/files/choices.js';
import { readSheet } from '../data/files/read-sheet.js';
import { sheetReader, type SheetReading } from '../data/files/sheet-reader.js';
import { finish } from '../data/files/work.js';
import type { Reading } from '../data/read-figures.js';
import { safeLink } from '../data/read-source.js';
import { problem, type Problem } from '../figures/problem.js';
import { download, type Limits } from '../loading/download.js';
import type { FileRequest } from '../loading/file-reading.js';
import { requestOf } from '../loading/file-request.js';

/** What a file that is named to the command may cost, when it is on the web. */
const LIMITS: Limits = { maxBytes: 200e6, timeout: 30_000 };

const none = (p: Problem): SheetReading => ({ sheet: null, problems: [p] });

async function fromWeb(url: string, limits: Limits): Promise<SheetReading> {
  const result = await download(url, limits, sheetReader, new AbortController().signal);
  return result && 'done' in result ? result.done : none(result?.problem ?? problem('file-unreachable', url));
}

/** Reads a file as it streams in. It throws what the disk says. */
async function fromDisk(path: string, name: string): Promise<SheetReading> {
  const sheet = sheetReader({ name, type: null });
  for await (const chunk of createReadStream(path)) sheet.push(chunk as Uint8Array);
  return sheet.end();
}

function readingOf({ sheet, problems }: SheetReading, choices: Choices): Reading {
  if (!sheet) return only(...problems);
  const reading = finish(readSheet(sheet, choices));
  return { ...reading, problems: [...problems, ...reading.problems] };
}

export const isWeb = (address: string): boolean => /^https?:/i.test(address);

/** Reads a file by its path or its http(s) address. It throws what the disk says. */
export async function readNamed(address: string, choices: Choices): Promise<Reading> {
  if (!isWeb(address)) return readingOf(await fromDisk(address, address), choices);
  const url = safeLink(address);
  return url === null ? only(problem('file-address', address)) : readingOf(await fromWeb(url, LIMITS), choices);
}

/** Stands for the site of an article that is only a file: addresses on it are files below `root`. No site has this name (RFC 2606). */
const SITE = 'http://article.invalid/';

/** An article on disk; addresses that begin with a slash are files below `root`, the disk's own unless it is told. */
export interface Place { readonly article: string; readonly root: string; readonly base: string | null }

/** Reads the file that a tag names in `src`, within the limits of the tag, as its page would. */
export async function readSrc(attribute: (name: string) => string, choices: Choices, place: Place): Promise<Reading> {
  const { request, problems } = requestOf(attribute, addressOf(place));
  if (!request) return only(...problems);
  const name = attribute('src').trim();
  const content = request.url.startsWith(SITE) ? await fromSite(request, name, place) : await fromWeb(request.url, request.limits);
  const inSrc = content.sheet ? content : { sheet: null, problems: content.problems.map((p) => ({ ...p, where: { ...p.where, field: p.where.field ?? 'src' } })) };
  const reading = readingOf(inSrc, choices);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** The address that those in the article are relative to. */
function addressOf({ article, root, base }: Place): string {
  const own = SITE + relative(root, resolve(article)).split(sep).map(encodeURIComponent).join('/');
  return base === null ? own : safeLink(base, own) ?? own;
}

async function fromSite({ url, limits }: Pick<FileRequest, 'url' | 'limits'>, name: string, { root }: Place): Promise<SheetReading> {
  const missing = none(problem('file-status', name, undefined, 'left-out', '404'));
  try {
    const path = resolve(root, ...new URL(url).pathname.split('/').map(decodeURIComponent));
    const { size } = statSync(path);
    if (size > limits.maxBytes) return none(problem('file-too-large', name, undefined, 'left-out', `${limits.maxBytes / 1e6} MB`));
    return await fromDisk(path, name);
  } catch {
    return missing;
  }
}

/** The root of the disk that a file is on. */
export const rootOf = (path: string): string => parse(resolve(path)).root;

/** The text of an article: UTF-8, unless it says otherwise as a page does; `null` when it cannot be decoded. It throws what the disk says. */
export function readText(path: string): string | null {
  const bytes = readFileSync(path);
  const start = bytes.subarray(0, 1024).toString('latin1');
  const mark = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : start.startsWith('\xef\xbb\xbf') ? 'utf-8' : null;
  try {
    return new TextDecoder(mark ?? /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(start)?.[1] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
