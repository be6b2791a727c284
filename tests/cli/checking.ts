import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { CHARTS } from '../../src/cli/charts.js';
import { check, type Checked } from '../../src/cli/check.js';
import { importLanguage } from '../../src/elements/shared/parts.js';
import type { Figure } from '../../src/figures/figure.js';
import type { Problem } from '../../src/figures/problem.js';
import { number } from '../data/reading.js';

export const ROOT = resolve(import.meta.dirname, '../..');
export const STORIES = join(ROOT, 'stories');

/** A folder of its own with these files, until the tests of the file are over; gives the path of a name. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const at = mkdtempSync(join(tmpdir(), 'charts-'));
  after(() => { rmSync(at, { recursive: true, force: true }); });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), content);
  }
  return (name) => join(at, name);
}

/** Checks as the command does, without starting one. */
export const checked = (path: string, options: Readonly<Record<string, string>> = {}): Promise<Checked[]> =>
  check(path, (name) => (Object.hasOwn(options, name) ? options[name]! : ''), { charts: CHARTS, loadLanguage: importLanguage });

/** Checks a file of figures. */
export async function fileChecked(path: string, options: Readonly<Record<string, string>> = {}): Promise<Checked> {
  const all = await checked(path, options);
  assert.equal(all.length, 1);
  return all[0]!;
}

/** Numbers of figures in their order, as `number` of the tests of data writes them. */
export const numbers = ({ reading }: Checked): string[] => reading.figures.map((f: Figure) => number(f));

/** Problems as "code row field". */
export const codes = ({ reading }: Checked): string[] => reading.problems.map(({ code, where }: Problem) => [code, where.row, where.field].filter((part) => part !== null).join(' '));

export interface Run { readonly code: number | null; readonly out: string; readonly err: string }

/** Starts the command itself. */
export function run(args: readonly string[], cwd = ROOT): Promise<Run> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd, env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tests/tsconfig.json') },
  });
  let out = '', err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
  return new Promise((done) => { child.on('close', (code) => { done({ code, out, err }); }); });
}
