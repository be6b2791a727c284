import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { plain, readFile, told } from './sheets.js';

const folder = resolve(import.meta.dirname, '../../../../shared/data');
const bytesIn = (path: string) => new Uint8Array(readFileSync(resolve(folder, path)));

interface Known {
  readonly rows: number;
  readonly columns: number;
  /** Columns with a hashtag. */
  readonly tags?: number;
  /** The number of the first row. */
  readonly first?: number;
  readonly dated?: string;
  /** Entries in all, where the file is a page of them. */
  readonly page?: number;
}

// Rows and columns of text with separators that has no quoted line ends or separators in the way:
//   for f in *.csv; do echo "$f $(($(grep -c . $f)-1)) $(awk -F, 'NR==1{print NF}' $f)"; done
// and for each of them, and those with quoted ones, by another reader (lines with a cell that is not blank; their lengths):
//   python3 -c 'import csv,sys; r=[x for x in csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline="")) if any(c.strip() for c in x)]; print(len(r), set(map(len,r)))' $f
// of which header lines and lines of hashtags are taken off by hand.
// Rows and columns of JSON (`length`; names of all that is no object, parts with dots, items of lists left out):
//   jq '[length, (map([paths(type!="object")|select(all(type=="string"))|join(".")])|add|unique|length)]' $f
// for `.results`, `.result`, `.data` or `.data.timeseries` where the list is in an object.
const FILES: Record<string, Known> = {
  'acled/acled-hdx-country-month.csv': { rows: 255, columns: 5 }, // grep, awk
  'acled/hapi-conflict-events-2025.csv': { rows: 280, columns: 19 }, // grep, awk
  'airwars/syria-incidents.json': { rows: 180, columns: 17 }, // jq
  'hxl/conformance/input-multiple-headers.csv': { rows: 2, columns: 4, tags: 3, first: 4 }, // by eye
  'hxl/conformance/input-valid-nested.json': { rows: 4, columns: 9, tags: 8, dated: '2017-06-01' }, // jq .results
  'hxl/conformance/input-valid-objects.json': { rows: 4, columns: 9, tags: 8 }, // jq
  'hxl/conformance/input-valid.csv': { rows: 4, columns: 9, tags: 8, first: 4 }, // by eye
  'hxl/conformance/input-valid.json': { rows: 4, columns: 9, tags: 8, first: 4 }, // by eye
  'hxl/conformance/input-valid.tsv': { rows: 4, columns: 9, tags: 8, first: 4 }, // by eye
  'hxl/quickcharts-two-header.hxl.csv': { rows: 33, columns: 16, tags: 16, first: 3 }, // python: 35 lines
  'hxl/ukr-casualties-timeseries.hxl.json': { rows: 50, columns: 3, tags: 3 }, // jq
  'hxl/ukr-refugees-timeseries.hxl.json': { rows: 69, columns: 2, tags: 2 }, // jq
  'idmc/gidd-api-page.json': { rows: 100, columns: 7, dated: '2025-05-13', page: 961 }, // jq .results
  'idmc/gidd-conflict-displacement.csv': { rows: 961, columns: 7 }, // grep, awk
  'idmc/gidd-disasters-afg.csv': { rows: 150, columns: 21 }, // grep, awk
  'idmc/idu-ind.json': { rows: 60, columns: 24 }, // jq
  'iom-dtm/dtm-afg-admin0.hxl.csv': { rows: 133, columns: 21, tags: 21, first: 3 }, // python: 135 lines
  'iom-dtm/dtm-api-hti-admin1.json': { rows: 40, columns: 17 }, // jq .result
  'iom-dtm/dtm-hti-admin1-origin.hxl.csv': { rows: 235, columns: 21, tags: 21, first: 3 }, // python: 237 lines
  'iom-dtm/ukr-idp-estimates-r14.hxl.csv': { rows: 26, columns: 10, tags: 8, first: 3 }, // python: 28 lines; of its tags two columns have none, one of which holds a footnote
  'iom-dtm/ukr-returnees-r13.hxl.csv': { rows: 28, columns: 7, tags: 7, first: 3 }, // python: 30 lines, the last two footnotes
  'iom-missing-migrants/2014-excerpt.json': { rows: 120, columns: 19 }, // jq
  'iraqbodycount/ibc-esoc-min-max.csv': { rows: 250, columns: 29 }, // python: 251 lines
  'owid/conflict-deaths-by-type.csv': { rows: 360, columns: 8 }, // grep, awk
  'owid/deaths-in-armed-conflicts-high-best-low.csv': { rows: 70, columns: 6 }, // grep, awk
  'owid/state-based-deaths-by-region-type.csv': { rows: 450, columns: 12 }, // python: 451 lines of 12 cells
  'owid/world-conflict-death-rate-by-source.csv': { rows: 116, columns: 3 }, // python: 117 lines of 3 cells
  'tech4palestine/casualties_daily.json': { rows: 1051, columns: 31 }, // jq
  'tech4palestine/infrastructure-damaged.json': { rows: 100, columns: 15 }, // jq
  'tech4palestine/west_bank_daily.json': { rows: 420, columns: 18 }, // jq
  'ucdp/ged191-myanmar-bangladesh.csv': { rows: 280, columns: 42 }, // python: 281 lines of 42 cells, in 289 lines of text
  'ukraine/party-claim-personnel-2022.json': { rows: 310, columns: 5 }, // jq
  'unhcr/HDX_AsylumDecisions.csv': { rows: 334, columns: 12 }, // grep, awk
  'unhcr/HDX_EndYearPopulationTotals.csv': { rows: 745, columns: 9 }, // grep, awk
  'unhcr/HDX_Solutions.csv': { rows: 151, columns: 7 }, // grep, awk
  'unhcr/dataviz-displaced-by-type-1991-2021.csv': { rows: 136, columns: 3 }, // grep, awk
  'unhcr/dataviz-refugees-by-origin.csv': { rows: 8, columns: 4 }, // grep, awk
  'unhcr/odp-ukraine-sublocation.json': { rows: 44, columns: 23 }, // jq .data
  'unhcr/odp-ukraine-timeseries.json': { rows: 69, columns: 3 }, // jq .data.timeseries
};

const published = (path: string, title: string, check: (bytes: Uint8Array) => void) => void
  test(`${path}: ${title}`, { skip: existsSync(resolve(folder, path)) ? false : `${path} is not here` }, () => { check(bytesIn(path)); });

for (const [path, known] of Object.entries(FILES)) {
  published(path, 'as many rows and columns as other tools find, and nothing wrong', (bytes) => {
    const { sheet, problems } = readFile(bytes);
    assert.deepEqual([problems, told(sheet!.problems)], [[], known.page ? [['one-page', null, null, String(known.rows), String(known.page)]] : []]);
    const isText = /\.[ct]sv$/.test(path);
    assert.deepEqual(
      [sheet!.rows.length, sheet!.columns.length, sheet!.tags?.filter((tag) => tag !== '').length, sheet!.numberOf(0), sheet!.dated],
      [known.rows, known.columns, known.tags, known.first ?? (isText ? 2 : 1), known.dated ?? null],
    );
    assert.deepEqual(plain(readFile(bytes, null, Array<number>(50).fill(777))), plain(readFile(bytes)));
  });
}

published('hxl/ukr-national-and-sources.hxl.json', 'three lists, of which none is guessed', (bytes) => {
  // jq 'to_entries|map([.key,(.value|length)])'
  assert.deepEqual(told(readFile(bytes).problems), [['several-lists', null, null, 'national_data (8), regional_data (1), sources_data (44)', '']]);
});

test('every published file is named here', { skip: existsSync(folder) ? false : 'the published files are not here' }, () => {
  const there = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => /\.(csv|tsv|json)$/.test(path)).map((path) => path.replaceAll('\\', '/'));
  assert.deepEqual(there.sort(), [...Object.keys(FILES), 'hxl/ukr-national-and-sources.hxl.json'].sort());
});
