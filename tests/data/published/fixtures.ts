import type { File } from './totals.js';

/** The same for the small files of stories/data, in whose folder the commands were run. */
export const FIXTURES: readonly File[] = [
  {
    // $ csv ucdp-ged.csv '[k()]+[s(c,lambda r:r["country"]==p) for p in ("Myanmar (Burma)","Bangladesh") for c in ("low","best","high")]'
    // → 14 243 243 526 0 4 12
    file: 'ucdp-ged.csv', rows: 14, dataset: 'UCDP GED',
    readings: [{ groupBy: 'place', figures: 2, has: [{ place: 'Myanmar (Burma)', low: 243, value: 243, high: 526, sum: [10, 10] }, { place: 'Bangladesh', low: 0, value: 4, high: 12, sum: [4, 4] }] }],
  },
  {
    // $ csv ucdp-brd.csv '[k()]+[s(c) for c in ("bd_low","bd_best","bd_high")]+[s(c,lambda r:r["year"]=="2020") for c in ("bd_low","bd_best","bd_high")]'
    // → 5 1420 1581 3226 1180 1340 2920
    file: 'ucdp-brd.csv', rows: 5, dataset: 'UCDP Battle-Related Deaths',
    readings: [
      { figures: 1, has: [{ measure: 'killed', bound: 'between', low: 1420, value: 1581, high: 3226, source: 'UCDP', since: '2019', until: '2021', sum: [5, 5] }] },
      { groupBy: 'year', figures: 3, has: [{ since: '2020', until: '2020', low: 1180, value: 1340, high: 2920, sum: [2, 2] }] },
    ],
  },
  {
    // -999 is no number: a range without a best, and a year without anything.
    // $ csv prio-battle-deaths.csv '[k(),k(lambda r:r["bdeadbes"]!="-999"),k(lambda r:r["bdeadlow"]!="-999")]+[s(c,lambda r:r["location"][:9]=="Examplia ") for c in ("bdeadlow","bdeadbes","bdeadhig")]'
    // → 5 3 4 1240 1860 4120
    file: 'prio-battle-deaths.csv', rows: 5, dataset: 'PRIO Battle Deaths',
    readings: [
      // $ csv prio-battle-deaths.csv '[s(c,lambda r:r["bdeadlow"]!="-999") for c in ("bdeadlow","bdeadhig")]+[k(lambda r:r["bdeadlow"]!="-999")]'
      // → 2265 15118 4
      // One year has no best, so that the sum has none.
      { figures: 1, has: [{ bound: 'between', low: 2265, value: null, high: 15_118, sum: [4, 5] }] },
      { where: 'location=Examplia (invented)', figures: 1, has: [{ low: 1240, value: 1860, high: 4120, sum: [2, 2] }] },
      { where: 'location=Exampleland (invented)', groupBy: 'year', figures: 3, has: [{ since: '1951', bound: 'between', low: 25, value: null, high: 999, sum: [1, 1] }, { since: '1952', bound: 'none', sum: [0, 1] }] },
    ],
  },
  {
    // $ csv acled-months.csv '[k(),s("Fatalities"),s("Fatalities",lambda r:r["Country"]=="Algeria"),len({r["Country"] for r in R})]'
    // → 11 1095 465 7
    file: 'acled-months.csv', rows: 11, dataset: 'ACLED political violence by country and month (HDX)',
    // Two months that do not adjoin are no sum.
    // $ csv acled-months.csv '[x for y in ("1997","2025") for x in (s("Fatalities",lambda r:r["Year"]==y),k(lambda r:r["Year"]==y))]'
    // → 651 4 444 7
    readings: [
      { figures: 0, problems: ['no-sum'] }, { where: 'Year=1997', groupBy: 'place', figures: 4, has: [{ place: 'Algeria', value: 465, since: '1997-01' }] },
      { groupBy: 'year', figures: 2, has: [{ value: 651, since: '1997-01', until: '1997-01', sum: [4, 4] }, { value: 444, since: '2025-01', sum: [7, 7] }] },
    ],
  },
  {
    // One event stands there twice; of one only the month is known, so that the sum may begin on its first day.
    // $ csv acled-events.csv '[k(),len({r["event_id_cnty"] for r in R}),sum({r["event_id_cnty"]:int(r["fatalities"]) for r in R}.values())]'
    // → 5 4 14
    file: 'acled-events.csv', rows: 5, dataset: 'ACLED events',
    readings: [
      { figures: 1, problems: ['rows-twice'], has: [{ measure: 'killed', value: 14, since: '2024-01', until: '2025-02-02', sum: [4, 4] }] },
      { groupBy: 'year', figures: 2, problems: ['rows-twice'], has: [{ since: '2024', value: 10, sum: [3, 3] }, { since: '2025', value: 4 }] },
    ],
  },
  {
    // $ csv hdx-hapi.csv '[k(),s("fatalities",lambda r:r["admin_level"]=="2"),k(lambda r:r["admin_level"]=="2"),s("fatalities",lambda r:r["admin_level"]=="0"),k(lambda r:r["admin_level"]=="0" and r["fatalities"]!="")]'
    // → 12 21 6 106 3
    file: 'hdx-hapi.csv', rows: 12, dataset: 'HDX HAPI conflict events',
    readings: [
      { figures: 0, problems: ['same-people'] },
      { where: 'event_type=civilian_targeting; admin_level=2', figures: 1, has: [{ value: 21, sum: [6, 6] }] },
      { where: 'event_type=civilian_targeting; admin_level=0', groupBy: 'place', figures: 3, has: [{ place: 'BRA', value: 99 }, { place: 'BGD', value: 6 }] },
    ],
  },
  {
    // $ jq -c '[length]+(map(select(.report_date=="2024-10-18"))|.[0]|[.killed_cum,.injured_cum])+(.[-1]|[.report_date,.killed_cum,.injured_cum])' t4p-gaza.json
    // → [13,42500,99546,"2025-10-07",67173,169780]
    file: 't4p-gaza.json', rows: 13, dataset: 'Tech for Palestine, Gaza daily',
    readings: [
      {
        figures: 26,
        has: [
          { measure: 'killed', value: 42_500, asOf: '2024-10-18', since: '2023-10-07', source: 'Gaza Ministry of Health; Tech for Palestine' }, { measure: 'injured', value: 99_546 },
          { measure: 'killed', value: 19_797, status: 'extrapolated' },
        ],
      },
      { latest: 'of-series', figures: 2, has: [{ measure: 'killed', value: 67_173, asOf: '2025-10-07', status: null }, { measure: 'injured', value: 169_780 }] },
    ],
  },
  {
    // $ jq -c '[length,(map(select(.verified.killed_cum))|length),(map(select(.verified.injured_cum))|length),(map(select(.displaced_persons_cum))|length)]' t4p-west-bank.json
    // → [10,8,8,9]
    file: 't4p-west-bank.json', rows: 10, dataset: 'Tech for Palestine, West Bank daily',
    readings: [{ figures: 45, problems: ['blanks-left-out 5'], has: [{ measure: 'killed', value: 345, certainty: 'verified', asOf: '2024-01-15' }, { measure: 'killed', value: 344, asOf: '2024-01-15' }] }],
  },
  {
    // $ jq -c '.[-1]|[.report_date,.killed_cum_reported,.injured_cum_reported]' t4p-lebanon.json
    // → ["2024-12-04",4047,16638]
    file: 't4p-lebanon.json', rows: 2, dataset: 'Tech for Palestine, Lebanon',
    readings: [
      {
        latest: 'of-series', figures: 2,
        has: [
          { measure: 'killed', value: 4047, place: 'Lebanon', asOf: '2024-12-04', since: '2023-10-08', source: 'Ministry of Public Health, Lebanon; Tech for Palestine' },
          { measure: 'injured', value: 16_638 },
        ],
      },
      { figures: 4, has: [{ measure: 'killed', value: 77, source: 'Ministry of Public Health, Lebanon; OCHA; Tech for Palestine' }] },
    ],
  },
  { file: 't4p-infrastructure.json', rows: 2, dataset: 'Tech for Palestine, infrastructure damaged', readings: [{ figures: 0, problems: ['not-people'] }] },
  {
    // $ csv iraq-body-count.csv '[k(),s("Min"),s("Max"),s("Min",lambda r:r["governorate"]=="Baghdad"),s("Max",lambda r:r["governorate"]=="Baghdad"),k(lambda r:r["governorate"]=="Baghdad")]'
    // → 10 3187 3864 2072 2630 3
    file: 'iraq-body-count.csv', rows: 10, dataset: 'Iraq Body Count',
    readings: [
      { figures: 1, has: [{ low: 3187, value: null, high: 3864, since: '2003-03-20', until: '2005-05-18', sum: [10, 10] }] },
      { groupBy: 'place', figures: 6, has: [{ place: 'Baghdad', low: 2072, high: 2630, sum: [3, 3] }] },
    ],
  },
  {
    // $ jq -c '[length]+[map(.civilian_deaths_min//empty)|add,length]+[map(.civilian_deaths_max//empty)|add]+[map(.civilian_injuries_min//empty)|add,length]+[map(.civilian_injuries_max//empty)|add]' airwars.json
    // → [11,14,9,55,17,8,117]
    file: 'airwars.json', rows: 11, dataset: 'Airwars',
    readings: [{ figures: 2, has: [{ measure: 'killed', low: 14, value: null, high: 55, sum: [9, 11] }, { measure: 'injured', low: 17, high: 117, sum: [8, 11] }] }],
  },
  {
    // $ csv owid-estimates.csv '[k()]+[s(c) for c in ("Low estimate","Best estimate","High estimate")]'
    // → 12 173954 186545 220777
    file: 'owid-estimates.csv', rows: 12, dataset: 'Our World in Data',
    readings: [{ figures: 1, has: [{ low: 173_954, value: 186_545, high: 220_777, sum: [12, 12] }] }],
  },
  {
    // $ csv owid-types.csv '[k()]+[s(c,lambda r:r["Entity"]=="Ukraine") for c in list(R[0])[3:]]'
    // → 10 313 0 0 0 75080
    file: 'owid-types.csv', rows: 10, dataset: 'Our World in Data',
    readings: [
      { figures: 0, problems: ['same-people'] },
      { where: 'Entity=Ukraine', figures: 5, has: [{ group: 'in one-sided violence', value: 313 }, { group: 'in conflicts between states', value: 75_080, since: '2023' }] },
    ],
  },
  {
    // $ jq -c '[length]+[map(select(.number_dead!="").number_dead|tonumber)|add,length]+[map(select(.number_missing!="").number_missing|tonumber)|add,length]' missing-migrants.json
    // → [12,66,5,838,9]
    file: 'missing-migrants.json', rows: 12, dataset: 'IOM Missing Migrants Project',
    readings: [{ figures: 2, has: [{ measure: 'died', bound: 'at-least', low: 66, sum: [5, 12] }, { measure: 'presumed-dead', low: 838, sum: [9, 12] }] }],
  },
  {
    // $ jq -c '[length,(map(select(.POW!=null))|length)]+(.[-1]|[.personnel,."personnel*"])' general-staff.json
    // → [9,4,105960,"about"]
    file: 'general-staff.json', rows: 9, dataset: 'General Staff of Ukraine, personnel',
    readings: [{ latest: 'of-series', figures: 2, has: [{ measure: 'casualties', bound: 'about', value: 105_960, role: 'party' }, { measure: 'detained', value: 496 }] }],
  },
  {
    // $ csv unhcr-population.csv '[k(),k(lambda r:n(r["REF"])>0),k(lambda r:n(r["IDP"])>0),k(lambda r:n(r["ASY"])>0),sum(k(lambda r:n(r[c])==0) for c in ("REF","ASY","IDP","OIP")),k(lambda r:n(r["OOC"])>0),s("REF",lambda r:r["Year"]=="2019")]'
    // → 12 8 4 4 32 2 2470685
    file: 'unhcr-population.csv', rows: 12, dataset: 'UNHCR Refugee Data Finder',
    readings: [{ figures: 16, problems: ['not-movements 2', 'zeros-left-out 32'], has: [{ measure: 'refugees', value: 1_419_084, from: 'AFG', to: 'PAK', asOf: '2019-12-31' }], totals: [{ of: { measure: 'refugees', asOf: '2019-12-31' }, figures: 4, value: 2_470_685 }] }],
  },
  {
    // $ jq -c '.items|[length]+(.[0]|[.refugees,.returned_refugees])+[.[1].refugees,.[2].idps]' unhcr-api.json
    // → [3,3737369,22805,958935,5914000]
    file: 'unhcr-api.json', rows: 3, dataset: 'UNHCR Refugee Data Finder',
    readings: [
      {
        figures: 4, problems: ['zeros-left-out 8', 'blanks-left-out 6'],
        has: [
          { measure: 'refugees', value: 3_737_369, from: 'Syrian Arab Rep.', to: 'Türkiye', asOf: '2021-12-31' }, { measure: 'returned', value: 22_805, from: 'Türkiye', to: 'Syrian Arab Rep.' },
          { measure: 'refugees', value: 958_935, to: 'Poland' }, { measure: 'displaced', value: 5_914_000, from: 'Ukraine', to: 'Ukraine' },
        ],
      },
    ],
  },
  {
    // $ csv unhcr-asylum-decisions.csv '[k(),s("Recognized"),sum(k(lambda r:n(r[c])>0) for c in ("Recognized","RecognizedOther","Rejected","OtherwiseClosed"))]'
    // → 6 91773 18
    file: 'unhcr-asylum-decisions.csv', rows: 6, dataset: 'UNHCR asylum decisions',
    readings: [{ figures: 0, problems: ['choose-measure'] }, { measure: 'Recognized', figures: 6, totals: [{ of: { measure: 'recognized as refugees' }, figures: 6, value: 91_773 }] }],
  },
  {
    // $ csv unhcr-kinds.csv '[k(),k(lambda r:r["year"]=="2021")]+[s("population_number",lambda r:r["year"]=="2021" and r["population_type"]=="REF")]'
    // → 11 6 20835367
    file: 'unhcr-kinds.csv', rows: 11, dataset: 'UNHCR', readings: [{ latest: 'of-series', figures: 6, has: [{ measure: 'refugees', value: 20_835_367, asOf: '2021-12-31' }] }],
  },
  {
    // $ csv unhcr-origins.csv '[k(),s("REF")]'
    // → 8 15010046
    file: 'unhcr-origins.csv', rows: 8, dataset: 'UNHCR', readings: [{ figures: 17, problems: ['zeros-left-out 7'], totals: [{ of: { measure: 'refugees' }, figures: 8, value: 15_010_046 }] }],
  },
  {
    // $ jq -c '.data|[length,(map(.individuals|tonumber)|add)]' unhcr-portal.json
    // → [10,5266688]
    file: 'unhcr-portal.json', rows: 10, dataset: 'UNHCR Operational Data Portal', readings: [{ figures: 10, totals: [{ of: { measure: 'refugees' }, figures: 10, value: 5_266_688 }] }],
  },
  {
    // $ jq -c '.data.timeseries|[length,.[-1].data_date,.[-1].individuals]' unhcr-portal-days.json
    // → [9,"2022-08-03",6307137]
    file: 'unhcr-portal-days.json', rows: 9, dataset: 'UNHCR Operational Data Portal', readings: [{ latest: 'of-series', figures: 1, has: [{ measure: 'refugees', value: 6_307_137, asOf: '2022-08-03' }] }],
  },
  {
    // $ csv idmc-gidd.csv '[k(),s("new_displacement_rounded"),s("total_displacement_rounded")]'
    // → 9 16477100 34880000
    file: 'idmc-gidd.csv', rows: 9, dataset: 'IDMC GIDD, conflict and violence',
    readings: [{ figures: 18, totals: [{ of: { measure: 'displacements', since: '2023' }, figures: 9, value: 16_477_100 }, { of: { measure: 'displaced', asOf: '2023-12-31' }, figures: 9, value: 34_880_000 }] }],
  },
  {
    // $ csv idmc-gidd-disasters.csv '[k(),s("new_displacement_rounded"),s("new_displacement_rounded",lambda r:r["hazard_type_name"]=="Flood")]'
    // → 9 106930 98180
    file: 'idmc-gidd-disasters.csv', rows: 9, dataset: 'IDMC GIDD, disasters', readings: [{ figures: 1, has: [{ measure: 'displacements', value: 106_930, sum: [9, 9] }] }, { groupBy: 'group', figures: 3, has: [{ group: 'Flood', value: 98_180 }] }],
  },
  {
    // $ jq -c '[length]+[(["total","approximately","more than"][]) as $q|map(select(.qualifier==$q))|length,(map(.figure)|add)]' idmc-idu.json
    // → [9,3,1797,4,8007,2,2000]
    file: 'idmc-idu.json', rows: 9, dataset: 'IDMC Internal Displacement Updates',
    readings: [{ figures: 9, totals: [{ of: { bound: 'reported' }, figures: 3, value: 1797 }, { of: { bound: 'about' }, figures: 4, value: 8007 }, { of: { bound: 'at-least' }, figures: 2, low: 2000 }] }],
  },
  {
    // $ csv iom-dtm.csv '[k(),k(lambda r:r["roundNumber"]=="10"),s("numPresentIdpInd",lambda r:r["roundNumber"]=="10")]'
    // → 12 10 1205271
    file: 'iom-dtm.csv', rows: 12, dataset: 'IOM DTM', readings: [{ figures: 10, problems: ['earlier-rounds 2'], totals: [{ of: { measure: 'displaced', asOf: '2025-06-30' }, figures: 10, value: 1_205_271 }] }],
  },
  {
    // $ csv iom-dtm-survey.csv '[k()]+[x for c in list(R[0])[6:8] for x in (k(lambda r:n(r[c])>0),s(c))]'
    // → 8 7 1998000 7 2479000
    file: 'iom-dtm-survey.csv', rows: 8, dataset: 'IOM DTM general population survey',
    readings: [{ figures: 14, problems: ['blanks-left-out 2'], totals: [{ of: { measure: 'displaced', bound: 'at-most' }, figures: 7, high: 1_998_000 }, { of: { measure: 'returnees', bound: 'at-most' }, figures: 7, high: 2_479_000 }] }],
  },
  {
    // $ csv hxl-ukraine-casualties.csv '[k(),R[-1]["Civilians killed"],R[-1]["Civilians injured"],R[-1]["Date"]]'
    // → 8 2665 3053 2022-04-25
    file: 'hxl-ukraine-casualties.csv', rows: 8, dataset: null, readings: [{ latest: 'of-series', figures: 2, has: [{ measure: 'killed', value: 2665, asOf: '2022-04-25' }, { measure: 'injured', value: 3053 }] }],
  },
  // A page although its name ends like that of a file.
  { file: 'example-page.csv', rows: 0, dataset: null, readings: [{ figures: 0, problems: ['file-web-page'] }] },
  // Its headers are German: what they hold only the author can say.
  { file: 'example-semicolons.csv', rows: 3, dataset: null, readings: [{ figures: 0, problems: ['no-figure-column'] }] },
];
