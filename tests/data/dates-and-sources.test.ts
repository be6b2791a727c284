import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from '../../src/data/read-date.js';
import { readFigure } from '../../src/data/read-figure.js';
import { readSource, safeLink } from '../../src/data/read-source.js';
import { isoDate } from '../../src/figures/date.js';
import { bad, ENGLISH, figure, good } from '../read.js';

for (const [text, iso] of [
  ['2024-10-18', '2024-10-18'],
  ['2024-10', '2024-10'],
  ['2024', '2024'],
  [' 2024-10-18 ', '2024-10-18'],
  ['2024-02-29', '2024-02-29'],
  ['2024-10-18T23:30:00Z', '2024-10-18'],
  ['2024-10-18T23:30:00+03:00', '2024-10-18'],
  ['18 October 2024', '2024-10-18'],
  ['18 Oct 2024', '2024-10-18'],
  ['October 18, 2024', '2024-10-18'],
  ['Oct. 18, 2024', '2024-10-18'],
  ['October 2024', '2024-10'],
  ['Sept 2024', '2024-09'],
  ['7 May 2024', '2024-05-07'],
  ['٢٠٢٤-١٠-١٨', '2024-10-18'],
  ['۲۰۲۴-۱۰-۱۸', '2024-10-18'],
] as const) {
  test(`"${text}" is the date ${iso}, no more precise than it was written`, () => {
    assert.equal(isoDate(good(readDate(text))), iso);
  });
}

for (const text of ['02/03/2024', '2/3/24', '02.03.2024', '02-03-2024', '٠٢/٠٣/٢٠٢٤']) {
  test(`"${text}" is two days in two countries: never a guess`, () => {
    assert.equal(bad(readDate(text)).code, 'ambiguous-date');
  });
}

for (const text of [
  '2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-10-00', '2024-1-5', '20241018', '24-10', 'Mar-03', '31 April 2024', 'yesterday', 'Octopus 2024', '18 Mayor 2024',
  'Marble 3, 2024', '2024-10-18 to 2024-11-01', '7 October', 'October', '2024-10-18x', '-2024', '',
]) {
  test(`"${text}" is no date`, () => {
    assert.equal(bad(readDate(text)).code, 'unreadable-date');
  });
}

test('a blank date is not stated', () => {
  for (const blank of ['', 'n/a', '—', 'unknown', 'not stated']) assert.equal(figure({ value: '1', 'as-of': blank }).asOf, null, blank);
});

for (const field of ['as-of', 'since', 'until'] as const) {
  for (const [text, code] of [['02/03/2024', 'ambiguous-date'], ['2024-02-30', 'unreadable-date']] as const) {
    test(`a figure whose ${field} is ${text} is left out, because another date would say something else`, () => {
      const { figure: read, problems } = readFigure({ value: '1', [field]: text }, ENGLISH);
      assert.equal(read, null);
      assert.deepEqual(problems.map((p) => [p.code, p.where.field, p.found]), [[code, field, text]]);
    });
  }
}

test('a period that ends before it starts is a problem, never turned round', () => {
  const { figure: read, problems } = readFigure({ value: '1', since: '2024-10-18', until: '2023-10-07' }, ENGLISH);
  assert.equal(read, null);
  assert.deepEqual(problems.map((p) => [p.code, p.found, p.other]), [['period-reversed', '2024-10-18', '2023-10-07']]);
});

test('a period of one day, and of unlike precision, is a period', () => {
  for (const [since, until] of [['2023-10-07', '2023-10-07'], ['2023', '2023-10-07'], ['2023-10', '2024'], ['2023-10-07', '2023'], ['2023-10-07', '2023-10']]) {
    assert.ok(figure({ value: '1', since: since!, until: until! }).since);
  }
});

for (const [text, href] of [
  ['https://example.org/report', 'https://example.org/report'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://EXAMPLE.org/A', 'https://example.org/A'],
  ['  https://example.org/a b ', 'https://example.org/a%20b'],
] as const) {
  test(`${text.trim()} is a link`, () => { assert.equal(safeLink(text), href); });
}

/** Everything else is shown as text. The URL parser drops line breaks, tabs and control signs before the scheme; so must we. */
const UNSAFE = [
  'javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', ' javascript:alert(1)',
  'javascript://example.org/%0aalert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://example.org/1', 'file:///etc/passwd', 'ftp://example.org',
  'mailto:a@example.org', 'https://user:secret@example.org', 'https://user@example.org', 'view-source:https://example.org', '//example.org', '/report', 'example.org', 'https://', 'not a link',
];

for (const text of UNSAFE) {
  test(`${JSON.stringify(text)} is no link, and the figure stands without it`, () => {
    assert.equal(safeLink(text), null);
    const { figure: read, problems } = readFigure({ value: '1', source: 'A', 'source-url': text }, ENGLISH);
    assert.equal(read?.source?.url, null);
    assert.deepEqual(problems.map((p) => [p.code, p.effect, p.where.field]), [['unsafe-link', 'noted', 'source-url']]);
  });
}

test('a blank address is no link and no problem', () => {
  for (const blank of ['', '—', 'n/a']) assert.deepEqual(readFigure({ value: '1', source: 'A', 'source-url': blank }, ENGLISH).problems, []);
});

test('a chain of sources is kept in order, origin first', () => {
  assert.deepEqual(figure({ value: '1', source: 'Gaza Health Ministry; Anadolu ;; AP' }).source?.chain, ['Gaza Health Ministry', 'Anadolu', 'AP']);
});

test('a source that was not stated is no source', () => {
  for (const blank of ['', '—', 'unknown', ' ; ; ']) assert.equal(figure({ value: '1', source: blank }).source, null, blank);
});

test('the role of a source is read in any case', () => {
  for (const [text, role] of [['party', 'party'], ['un', 'UN'], ['ngo', 'NGO'], ['Academic', 'academic'], ['MEDIA', 'media'], [' ministry ', 'ministry']]) {
    assert.equal(good(readSource('A', '', text!).source)?.role, role);
  }
});

test('a role that is none is a problem', () => {
  for (const role of ['terrorist', 'constructor', '__proto__', 'Party!']) {
    const { figure: read, problems } = readFigure({ value: '1', source: 'A', 'source-role': role }, ENGLISH);
    assert.equal(read, null);
    assert.deepEqual(problems.map((p) => [p.code, p.where.field]), [['unknown-role', 'source-role']]);
  }
});
