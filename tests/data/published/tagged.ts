import type { File } from './totals.js';

/** Files that are read by their hashtags, and those that count nobody. */
export const tagged: readonly File[] = [
  {
    // $ jq -c '[length,.[-1]["#date"],.[-1]["#affected+killed"],.[-1]["#affected+injured"]]' hxl/ukr-casualties-timeseries.hxl.json
    // → [50,"2022-04-25","2665","3053"]
    file: 'hxl/ukr-casualties-timeseries.hxl.json', rows: 50, dataset: null,
    readings: [
      {
        figures: 100,
        // The file names no source: the author must.
        has: [{ measure: 'killed', value: 2665, asOf: '2022-04-25', source: '' }, { measure: 'injured', value: 3053, asOf: '2022-04-25' }, { measure: 'killed', value: 249, asOf: '2022-03-03' }],
      },
      // A date and no place: one count again and again.
      ...(['asked', 'of-series'] as const).map((latest) => ({ latest, figures: 2, has: [{ measure: 'killed', value: 2665 }, { measure: 'injured', value: 3053 }] })),
    ],
  },
  {
    // $ jq -c '[length,.[-1]["#affected+date+refugees"],.[-1]["#affected+refugees"]]' hxl/ukr-refugees-timeseries.hxl.json
    // → [69,"2022-08-03","6307137"]
    file: 'hxl/ukr-refugees-timeseries.hxl.json', rows: 69, dataset: null,
    readings: [
      { figures: 69, has: [{ measure: 'refugees', value: 6_307_137, asOf: '2022-08-03' }] },
      ...(['asked', 'of-series'] as const).map((latest) => ({ latest, figures: 1, has: [{ measure: 'refugees', value: 6_307_137 }] })),
    ],
  },
  {
    // $ csv hxl/quickcharts-two-header.hxl.csv '(lambda m:[k(),k(lambda r:int(r["roundNumber"])==m[r["operation"]]),s("numPresentIdpInd",lambda r:int(r["roundNumber"])==m[r["operation"]]),k(lambda r:int(r["roundNumber"])<m[r["operation"]])])({o:max(int(r["roundNumber"]) for r in R if r["operation"]==o) for o in {r["operation"] for r in R}})'
    // → 33 7 1085126 26
    file: 'hxl/quickcharts-two-header.hxl.csv', rows: 33, dataset: 'IOM DTM',
    readings: [
      {
        figures: 7, problems: ['earlier-rounds 26'],
        // $ csv hxl/quickcharts-two-header.hxl.csv '[r["numPresentIdpInd"] for r in R if r["admin0Name"]=="Chad" and r["roundNumber"]=="24"]'
        // → 221543
        has: [{ measure: 'displaced', value: 221_543, to: 'Chad', asOf: '2025-01-31' }], totals: [{ of: { measure: 'displaced' }, figures: 7, value: 1_085_126 }],
      },
    ],
  },
  // Three lists in one file: which one is meant, only a person knows.
  { file: 'hxl/ukr-national-and-sources.hxl.json', rows: 0, dataset: null, readings: [{ figures: 0, problems: ['several-lists'] }] },
  // Activities of aid agencies; the targeted are not the affected.
  { file: 'hxl/conformance/input-valid.csv', rows: 4, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
  { file: 'hxl/conformance/input-valid.tsv', rows: 4, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
  { file: 'hxl/conformance/input-valid.json', rows: 4, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
  { file: 'hxl/conformance/input-valid-objects.json', rows: 4, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
  { file: 'hxl/conformance/input-valid-nested.json', rows: 4, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
  // #affected says that people were affected, and not how.
  { file: 'hxl/conformance/input-multiple-headers.csv', rows: 2, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
];
