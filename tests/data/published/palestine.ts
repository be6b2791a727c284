import type { File } from './totals.js';

const MINISTRY = 'Gaza Ministry of Health; Tech for Palestine';

export const palestine: readonly File[] = [
  {
    // $ jq -c '[length,.[0].report_date,.[-1].report_date]' tech4palestine/casualties_daily.json
    // → [1051,"2023-10-07","2026-08-22"]
    file: 'tech4palestine/casualties_daily.json', rows: 1051, dataset: 'Tech for Palestine, Gaza daily',
    readings: [
      {
        figures: 2102,
        has: [
          // The article's figures.
          // $ jq -c '.[]|select(.report_date=="2024-10-18")|[.killed_cum,.injured_cum,.report_source]' tech4palestine/casualties_daily.json
          // → [42500,99546,"mohtel"]
          { measure: 'killed', bound: 'reported', value: 42_500, place: 'Gaza Strip', asOf: '2024-10-18', since: '2023-10-07', source: MINISTRY, role: 'party', status: null },
          { measure: 'injured', value: 99_546, asOf: '2024-10-18', source: MINISTRY },
          // $ jq -c '.[]|select(.report_date=="2023-12-20")|[.killed_cum,.ext_killed_cum,.ext_injured_cum,.report_source]' tech4palestine/casualties_daily.json
          // → [null,19797,52831,"mohtel"]
          { measure: 'killed', value: 19_797, asOf: '2023-12-20', status: 'extrapolated', source: 'Tech for Palestine' },
          // $ jq -c '.[]|select(.report_date=="2023-11-06")|[.killed_cum,.report_source]' tech4palestine/casualties_daily.json
          // → [10022,"gmotel"]
          { measure: 'killed', value: 10_022, asOf: '2023-11-06', source: 'Gaza Government Media Office; Tech for Palestine' },
          // No official report, and a number all the same: the publisher's own.
          // $ jq -c '.[]|select(.report_date=="2023-10-28")|[.killed_cum,.report_source]' tech4palestine/casualties_daily.json
          // → [7703,"missing"]
          { measure: 'killed', value: 7703, asOf: '2023-10-28', source: 'Tech for Palestine', role: null },
          // The day's 604 hold 534 that a committee recognized: no day on which 604 were killed.
          // $ jq -c '.[]|select(.report_date=="2025-03-19")|[.killed,.killed_cum,.killed_committee]' tech4palestine/casualties_daily.json
          // → [604,49617,534]
          { measure: 'killed', value: 49_617, asOf: '2025-03-19', status: 'late-registration' },
          // $ jq -c '.[]|select(.report_date=="2025-01-24")|[.killed,.killed_cum,.report_period]' tech4palestine/casualties_daily.json
          // → [0,47283,0]
          { measure: 'killed', value: 47_283, asOf: '2025-01-24', status: 'carried-forward' },
        ],
        totals: [
          // $ jq -c '[map(select(.killed_cum==null))|length]+[map(select(.injured_cum==null))|length]' tech4palestine/casualties_daily.json
          // → [18,26]
          { of: { measure: 'killed', status: 'extrapolated' }, figures: 18 },
          { of: { measure: 'injured', status: 'extrapolated' }, figures: 26 },
          // $ jq -c 'map(select(.killed_cum))|[(map(select((.killed_committee//0)>0 or (.killed_recovered//0)>0))|length),(map(select(.report_period==0 and (.killed_committee//0)==0 and (.killed_recovered//0)==0))|length),(map(select(.report_source=="gmotel"))|length),(map(select(.report_source=="missing"))|length)]' tech4palestine/casualties_daily.json
          // → [273,84,22,12]
          { of: { measure: 'killed', status: 'late-registration' }, figures: 273 },
          { of: { measure: 'killed', status: 'carried-forward' }, figures: 84 },
          { of: { measure: 'killed', source: 'Gaza Government Media Office; Tech for Palestine' }, figures: 22 },
          // What the publisher works out (18) and what it says of days without a report (12) is its own, not the ministry's.
          { of: { measure: 'killed', source: 'Tech for Palestine' }, figures: 30 },
          { of: { measure: 'killed', source: MINISTRY }, figures: 999 },
        ],
      },
      // $ jq -c '.[-1]|[.report_date,.killed_cum,.injured_cum]' tech4palestine/casualties_daily.json
      // → ["2026-08-22",73419,174364]
      { latest: 'of-series', figures: 2, has: [{ measure: 'killed', value: 73_419, asOf: '2026-08-22' }, { measure: 'injured', value: 174_364, asOf: '2026-08-22' }] },
      { where: 'report_date=2024-10-18', figures: 2, has: [{ measure: 'killed', value: 42_500 }, { measure: 'injured', value: 99_546 }] },
      {
        // $ jq -c '[.[]|select(.killed_children_cum)]|[length,.[-1].report_date,.[-1].killed_children_cum]' tech4palestine/casualties_daily.json
        // → [133,"2025-10-07",20179]
        measure: 'killed_children_cum', latest: 'of-series', figures: 1,
        has: [{ measure: 'killed', group: 'children', value: 20_179, asOf: '2025-10-07', source: 'Gaza Government Media Office; Tech for Palestine' }],
      },
      {
        // What a report of 48 hours has new is of two days.
        // $ jq -c '.[-1]|[.killed,.report_period]' tech4palestine/casualties_daily.json
        // → [2,48]
        measure: 'ext_killed', where: 'report_date=2026-08-22', figures: 1,
        has: [{ measure: 'killed', value: 2, since: '2026-08-21', until: '2026-08-22', asOf: null }],
      },
    ],
  },
  {
    // $ jq -c '[length,(map(select(.verified.killed_cum))|length),(map(select(.verified.injured_cum))|length),(map(select(.displaced_persons_cum))|length)]' tech4palestine/west_bank_daily.json
    // → [420,402,389,417]
    file: 'tech4palestine/west_bank_daily.json', rows: 420, dataset: 'Tech for Palestine, West Bank daily',
    readings: [
      {
        figures: 2048, problems: ['blanks-left-out 52'],
        has: [
          // The two disagree, and neither is the other.
          // $ jq -c '.[]|select(.report_date=="2024-01-15")|[.verified.killed_cum,.killed_cum,.verified.injured_cum,.injured_cum,.flash_source]' tech4palestine/west_bank_daily.json
          // → [345,344,4238,4212,"un"]
          { measure: 'killed', value: 345, certainty: 'verified', place: 'West Bank', asOf: '2024-01-15', since: '2023-10-07', source: 'OCHA; Tech for Palestine', role: 'UN' },
          { measure: 'killed', value: 344, certainty: 'reported, not yet verified', asOf: '2024-01-15', status: null },
          { measure: 'injured', value: 4238, certainty: 'verified', asOf: '2024-01-15' },
          { measure: 'injured', value: 4212, asOf: '2024-01-15' },
        ],
        totals: [
          { of: { measure: 'killed', certainty: 'verified' }, figures: 402 },
          { of: { measure: 'injured', certainty: 'verified' }, figures: 389 },
          // $ jq -c 'map(.flash_source)|[(map(select(.=="fill"))|length),(map(select(.=="un"))|length)]' tech4palestine/west_bank_daily.json
          // → [240,180]
          { of: { measure: 'killed', status: 'carried-forward' }, figures: 240 },
          { of: { measure: 'displacements', from: 'West Bank', unit: null }, figures: 417 },
        ],
      },
      {
        // $ jq -c '[([.[]|select(.verified.killed_cum)][-1]|.report_date,.verified.killed_cum),([.[]|select(.verified.injured_cum)][-1]|.report_date,.verified.injured_cum),(.[-1]|.report_date,.killed_cum,.injured_cum,.displaced_persons_cum,.displaced_households_cum,.flash_source)]' tech4palestine/west_bank_daily.json
        // → ["2024-11-13",741,"2024-10-31",6600,"2024-11-29",764,6678,3608,518,"fill"]
        latest: 'of-series', figures: 5,
        has: [
          { measure: 'killed', certainty: 'verified', value: 741, asOf: '2024-11-13' },
          { measure: 'injured', certainty: 'verified', value: 6600, asOf: '2024-10-31' },
          { measure: 'killed', value: 764, asOf: '2024-11-29', status: 'carried-forward' },
          { measure: 'injured', value: 6678, asOf: '2024-11-29' },
          { measure: 'displacements', value: 3608, unit: null, asOf: '2024-11-29', since: '2023-10-07' },
        ],
      },
      { latest: 'of-series', measure: 'displaced_households_cum', figures: 1, has: [{ measure: 'displacements', value: 518, unit: 'households', asOf: '2024-11-29' }] },
    ],
  },
  {
    file: 'tech4palestine/infrastructure-damaged.json', rows: 100, dataset: 'Tech for Palestine, infrastructure damaged',
    readings: [{ figures: 0, problems: ['not-people'] }],
  },
];
