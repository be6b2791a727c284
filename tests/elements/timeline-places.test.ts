import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/languages/ar.define.js';
import { upgradeEmbeds } from '../../src/embed/upgrade.js';
import { allInside, chart, clear, inside, isSeen, markupOf, nameOf, settled, textOf, visibleText } from './chart.js';

const middleOf = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};
/** Boxes of text are taller than its letters by this, in px. */
const INK = 6;

describe('the direction of time', () => {
  const ROWS = ['as-of|value', '2024-01-01|100', '2024-01-02|200', '2024-01-03|300'] as const;
  const firstIs = async (open: string, attributes: string) => {
    const element = await chart(`${open}${markupOf('toll-timeline', `${attributes} numerals="latn"`, ...ROWS)}</div>`);
    const days = allInside(element, '.timeline > text').filter((text) => /2024/.test(textOf(text))).map(middleOf);
    const zero = allInside(element, '.timeline > text').find((text) => /^\u2068?0\u2069?$/.test(textOf(text)))!.getBoundingClientRect();
    const line = inside(element, '[part="line"]')!.getBoundingClientRect();
    // The numbers stand beside the first day.
    const side = days[0]! < days.at(-1)! ? 'left' : 'right';
    if (side === 'left') expect(zero.right).to.be.lessThan(line.left); else expect(zero.left).to.be.greaterThan(line.right);
    return side;
  };

  for (const [page, open, attributes, side] of [
    ['an English page', '<div lang="en">', '', 'left'], ['an Arabic page', '<div lang="ar">', '', 'right'], ['an English page with dir="rtl"', '<div dir="rtl">', '', 'right'],
    ['an Arabic page with time-direction="ltr"', '<div lang="ar">', 'time-direction="ltr"', 'left'], ['an English page with time-direction="rtl"', '<div lang="en">', 'time-direction="rtl"', 'right'],
    ['an Arabic page with a time-direction that is none', '<div lang="ar">', 'time-direction="sideways"', 'right'],
  ] as const) {
    it(`on ${page} has the first day at the ${side}`, async () => {
      expect(await firstIs(open, attributes)).to.equal(side);
    });
  }
});

describe('a timeline in a narrow place', () => {
  const ATTRIBUTES = 'since="2023-10-07" events="2023-11-24 to 2023-11-30: A truce; 2025-01-19: A ceasefire begins; 2025-10-10: A ceasefire begins"';
  const SPANS: Record<string, string[]> = {
    'two years': ['A|2023-10-31|8,525', 'A|2024-06-30|37,877', 'B|2024-06-30|64,260 (95% CI 55,298–78,525)', 'A|2025-10-10|67,211'],
    'three days': ['A|2023-11-24|8,525', 'A|2023-11-25|9,100', 'A|2023-11-26|at least 9,200'],
    'one day': ['A|2023-11-24|8,525'], 'five weeks': ['A|2023-11-01|1,042,500', 'A|2023-12-05|1,242,500'], 'sixty years': ['A|1964|100', 'A|2024|94,000,000'],
  };
  for (const [span, rows] of Object.entries(SPANS)) {
    for (const lang of ['en', 'ar']) {
      it(`keeps ${span} of text in ${lang === 'en' ? 'English' : 'Arabic'} inside, and its labels apart`, async () => {
        for (const width of [280, 360, 700]) {
          const element = await chart(`<div lang="${lang}">${markupOf('toll-timeline', ATTRIBUTES, 'source|as-of|value', ...rows)}</div>`, width);
          const box = inside(element, '.chart')!.getBoundingClientRect();
          const labels = allInside(element, '.timeline text').map((text) => ({ said: textOf(text), box: text.getBoundingClientRect() }));
          expect(labels.length, `${width} px`).to.be.at.least(3);
          for (const { said, box: { left, right } } of labels) {
            expect(left, `${said} at ${width} px`).to.be.at.least(box.left);
            expect(right, `${said} at ${width} px`).to.be.at.most(box.right);
          }
          for (const [i, a] of labels.entries()) {
            for (const b of labels.slice(i + 1)) {
              const apart = a.box.right <= b.box.left + 0.5 || b.box.right <= a.box.left + 0.5 || a.box.bottom <= b.box.top + INK || b.box.bottom <= a.box.top + INK;
              expect(apart, `“${a.said}” and “${b.said}” at ${width} px`).to.equal(true);
            }
          }
        }
      });
    }
  }
});

describe('counts of periods by several series', () => {
  const ROWS = ['A long name of a source that reports from the northern provinces and the capital', 'B', 'C'].flatMap((name, i) => [`${name}|2023|2023|${100 * (i + 1)}`, `${name}|2024|2024|900`]);
  for (const lang of ['en', 'ar']) {
    it(`have a plot each, named with the symbol of the list, inside at every width in ${lang === 'en' ? 'English' : 'Arabic'}`, async () => {
      for (const width of [280, 360, 700]) {
        const element = await chart(`<div lang="${lang}">${markupOf('toll-timeline', '', 'source|since|until|value', ...ROWS)}</div>`, width);
        const box = inside(element, '.chart')!.getBoundingClientRect(), texts = allInside(element, '.timeline text').map((text) => text.getBoundingClientRect());
        for (const { left, right } of texts) expect(left >= box.left && right <= box.right, `${width} px`).to.equal(true);
        for (const [i, a] of texts.entries()) for (const b of texts.slice(i + 1)) expect(a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + INK || b.bottom <= a.top + INK, `${width} px`).to.equal(true);
        expect(allInside(element, '.timeline .column')).to.have.length(3);
        const form = (mark: Element) => mark.getAttribute('d')!.replace(/^M[^m]+/, '');
        const forms = allInside(element, '.timeline .symbol').map(form);
        expect(forms).to.deep.equal(allInside(element, '[part="label"] .symbol').map(form));
        expect(new Set(forms).size).to.equal(3);
        expect(allInside(element, '.timeline .name').map(textOf).join(' ')).to.include('A long name of a source').and.include('B');
        expect(visibleText(element)).not.to.include('do not all share one scale');
        // What is far below the window is not drawn.
        clear();
      }
    });
  }
});

describe('a timeline', () => {
  it('shows in its legend what a best figure in a band looks like', async () => {
    const element = await chart(markupOf('toll-timeline', 'source="A"', 'since|until|value|low|high', '2023|2023|100|60|300'));
    const [band, line] = allInside(element, '[part="legend"] svg > *').map((mark) => getComputedStyle(mark));
    expect(band!.fill).to.equal(getComputedStyle(inside(element, '.timeline .range')!).fill);
    expect(band!.fill).not.to.equal('rgb(0, 0, 0)');
    expect(line!.stroke).to.equal(getComputedStyle(inside(element, '.timeline .cap')!).stroke);
    expect(Number(band!.opacity)).to.be.lessThan(1);
  });

  const RICH = markupOf('toll-timeline', 'heading="H" since="2023-01-01" events="2024-01-02: A truce"', 'source|as-of|value|status', 'A|2024-01-01|at least 100|', 'A|2024-01-02|150|late registration', 'B|2024-01-02|200 (95% CI 150–300)|', 'B|2024-01-03|200|carried forward');

  it('is accessible in forced colours and in the dark', async () => {
    await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]);
    await expect(await chart(RICH)).to.be.accessible();
    await executeServerCommand('emulate-features', []);
    const element = await chart(`<div style="color-scheme: dark">${RICH}</div>`);
    inside<HTMLDetailsElement>(element, 'details')!.open = true;
    await expect(element).to.be.accessible();
  });

  it('is the same as plain markup, whose table it hides', async () => {
    const element = await chart(RICH);
    const host = await fixture(`<figure style="width:700px" data-chart="toll-timeline" data-heading="H" data-since="2023-01-01" data-events="2024-01-02: A truce" data-time-direction="ltr">${/<table.*<\/table>/.exec(RICH)![0]}</figure>`);
    const upgraded = await settled(upgradeEmbeds(host)[0]!);
    expect(nameOf(upgraded)).to.equal(nameOf(element));
    expect(visibleText(upgraded)).to.equal(visibleText(element));
    expect(isSeen(host.querySelector('td'))).to.equal(false);
    expect(isSeen(inside(upgraded, 'svg.timeline'))).to.equal(true);
  });

  it('has its picture hidden from screen readers, and the size it is drawn in', async () => {
    const drawing = inside(await chart(RICH, 500), 'svg.timeline')!;
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    expect(Number(drawing.getAttribute('viewBox')!.split(' ')[2])).to.be.closeTo(drawing.getBoundingClientRect().width, 1);
  });
});
