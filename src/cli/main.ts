#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { FIELDS } from '../data/fields.js';
import { importLanguage } from '../elements/shared/parts.js';
import { CHARTS } from './charts.js';
import { check } from './check.js';
import { plainText } from './terminal.js';

const USAGE = `conflict-charts check FILE...

Reads figures as the charts do, and prints each in words, and every problem with its place.
FILE is CSV, HXL-tagged CSV, TSV or JSON, its http(s) address, or an article (.html), of which
every chart is read.

  --lang TAG        language of a file, of an article that states none, and of the report;
                    without it numbers are read as in English, and the report says where
  --root FOLDER     in an article: where addresses start that begin with a slash

Of a file, as the attributes of a chart:
  --as TAG          read for one kind of chart: ${[...CHARTS.keys()].join(', ')}
  --format NAME  --columns TEXT  --where TEXT  --group-by TEXT  --as-of latest
  --measure TEXT  --source TEXT  ...

Ends with 0 when nothing is listed as needing attention, with 1 when anything is (notes too;
what a publisher's format leaves out by its own rules is listed, and is no problem), with 2
when it was called wrongly. The last line counts all: "figures: N, problems: N".`;

const NAMES = ['lang', 'as', 'root', 'format', 'columns', 'where', 'group-by', ...FIELDS];

/** Says why it was called wrongly. */
function refuse(why: string): number {
  process.stderr.write(`${plainText(why === '' ? USAGE : `${why}\n\n${USAGE}`)}\n`);
  return 2;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}

async function main(): Promise<number> {
  let args;
  try {
    args = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])) } });
  } catch (error) {
    return refuse(messageOf(error));
  }
  const { positionals: [command, ...files], values } = args;
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (command !== 'check') return refuse(command === undefined ? '' : `There is no command “${command}”.`);
  if (files.length === 0) return refuse('No file was named.');
  const option = (name: string) => { const value = (values as Record<string, unknown>)[name]; return typeof value === 'string' ? value : ''; };
  if (option('as') !== '' && !CHARTS.has(option('as'))) return refuse(`There is no kind of chart “${option('as')}”.`);
  if (option('lang') !== '' && !isTag(option('lang'))) return refuse(`“${option('lang')}” is not a language tag. Write for example en, de or pt-BR.`);
  let problems = 0, figures = 0;
  for (const file of files) {
    for (const checked of await check(file, option, { charts: CHARTS, loadLanguage: importLanguage })) {
      process.stdout.write(`${checked.report}\n\n`);
      problems += checked.problems;
      figures += checked.reading.figures.length;
    }
  }
  process.stdout.write(`figures: ${figures}, problems: ${problems}\n`);
  return problems > 0 ? 1 : 0;
}

// Who reads only the first lines closes the pipe: what was found still decides how it ends.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error & { code?: string }) => { if (error.code !== 'EPIPE') process.exitCode = 2; });
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${plainText(messageOf(error))}\n`);
  return 2;
});
