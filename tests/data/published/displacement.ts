import type { File } from './totals.js';

export const displacement: readonly File[] = [
  {
    // $ csv unhcr/HDX_EndYearPopulationTotals.csv '[k()]+[x for c in ("REF","ASY","IDP") for x in (k(lambda r:n(r[c])>0),s(c))]+[sum(k(lambda r:n(r[c])==0) for c in ("REF","ASY","IDP","OIP")),k(lambda r:n(r["OOC"])>0)]'
    // → 745 520 146262704 352 107720 39 26067670 2069 10
    file: 'unhcr/HDX_EndYearPopulationTotals.csv', rows: 745, dataset: 'UNHCR Refugee Data Finder',
    readings: [
      {
        figures: 911, problems: ['not-movements 10', 'zeros-left-out 2069'],
        has: [
          // $ csv unhcr/HDX_EndYearPopulationTotals.csv '[x for r in R if (r["Year"],r["ISO3CoO"],r["ISO3CoA"])==("2019","AFG","PAK") for x in (r["REF"],r["ASY"])]'
          // → 1419084 8406
          { measure: 'refugees', value: 1_419_084, from: 'AFG', to: 'PAK', asOf: '2019-12-31', since: null, source: 'UNHCR', role: 'UN' },
          { measure: 'asylum-seekers', value: 8406, from: 'AFG', to: 'PAK', asOf: '2019-12-31' },
          // R wrote it as 2e+06.
          // $ csv unhcr/HDX_EndYearPopulationTotals.csv '[r["REF"] for r in R if (r["Year"],r["ISO3CoO"],r["ISO3CoA"])==("2000","AFG","PAK")]'
          // → 2e+06
          { measure: 'refugees', value: 2_000_000, from: 'AFG', to: 'PAK', asOf: '2000-12-31' },
          // $ csv unhcr/HDX_EndYearPopulationTotals.csv '[r["IDP"] for r in R if (r["Year"],r["ISO3CoO"],r["ISO3CoA"])==("2019","AFG","AFG")]'
          // → 2553390
          { measure: 'displaced', value: 2_553_390, from: 'AFG', to: 'AFG', asOf: '2019-12-31' },
          // Unknown is no country.
          { measure: 'refugees', value: 2000, from: null, to: 'IRN', asOf: '1962-12-31' },
        ],
        totals: [
          { of: { measure: 'refugees' }, figures: 520, value: 146_262_704 },
          { of: { measure: 'asylum-seekers' }, figures: 352, value: 107_720 },
          { of: { measure: 'displaced' }, figures: 39, value: 26_067_670 },
        ],
      },
      // $ csv unhcr/HDX_EndYearPopulationTotals.csv '[k(lambda r:r["Year"]=="2019" and n(r["REF"])>0),s("REF",lambda r:r["Year"]=="2019"),k(lambda r:r["Year"]=="2019" and n(r["REF"])==0)]'
      // → 20 2471258 6
      { where: 'Year=2019', measure: 'refugees', figures: 20, problems: ['zeros-left-out 6'], totals: [{ of: { measure: 'refugees' }, figures: 20, value: 2_471_258 }] },
    ],
  },
  {
    // $ csv unhcr/HDX_Solutions.csv '[k(),k(lambda r:n(r["RET"])>0),s("RET"),k(lambda r:n(r["RDP"])>0),s("RDP"),k(lambda r:n(r["RET"])==0)+k(lambda r:n(r["RDP"])==0),k(lambda r:n(r["RST"])>0)+k(lambda r:n(r["NAT"])>0)]'
    // → 151 122 11478793 28 6157697 152 2
    file: 'unhcr/HDX_Solutions.csv', rows: 151, dataset: 'UNHCR Refugee Data Finder',
    readings: [
      {
        figures: 150, problems: ['not-movements 2', 'zeros-left-out 152'],
        // $ csv unhcr/HDX_Solutions.csv '[r["RET"] for r in R if (r["Year"],r["ISO3CoO"],r["ISO3CoA"])==("2002","AFG","PAK")]+[r["RDP"] for r in R if (r["Year"],r["ISO3CoO"],r["ISO3CoA"])==("2010","PAK","PAK")]'
        // → 1569248 1186889
        has: [
          { measure: 'returned', value: 1_569_248, from: 'PAK', to: 'AFG', since: '2002', until: '2002', asOf: null },
          { measure: 'returned', value: 1_186_889, from: 'PAK', to: 'PAK', since: '2010' },
        ],
        totals: [{ of: { measure: 'returned' }, figures: 150, value: 17_636_490 }],
      },
    ],
  },
  {
    // $ csv unhcr/HDX_AsylumDecisions.csv '[k(),sum(k(lambda r:n(r[c])>0) for c in ("Recognized","RecognizedOther","Rejected","OtherwiseClosed")),k(lambda r:n(r["Recognized"])>0),s("Recognized"),k(lambda r:n(r["Recognized"])==0)]'
    // → 334 503 134 97871 200
    file: 'unhcr/HDX_AsylumDecisions.csv', rows: 334, dataset: 'UNHCR asylum decisions',
    readings: [
      // What became of claims says not that anyone moved in that year.
      // Decisions are asked for: none is drawn beside another as if they were people displaced.
      { figures: 0, problems: ['choose-measure'] },
      {
        measure: 'Recognized', figures: 134, problems: ['zeros-left-out 200'],
        // $ csv unhcr/HDX_AsylumDecisions.csv '[r["Recognized"] for r in R if (r["Year"],r["ISO3CoO"],r["ISO3CoA"])==("2000","AFG","IRN")]'
        // → 82638
        has: [{ measure: 'recognized as refugees', value: 82_638, from: 'AFG', to: 'IRN', since: '2000', until: '2000', unit: null }],
        totals: [{ of: {}, figures: 134, value: 97_871 }],
      },
    ],
  },
  {
    // $ csv unhcr/dataviz-displaced-by-type-1991-2021.csv '[k(),k(lambda r:n(r["population_number"])==0)]+[x for t in ("REF","IDP","ASY","VDA","STA","OOC") for x in (k(lambda r:r["population_type"]==t),s("population_number",lambda r:r["population_type"]==t and r["year"]=="2021"))]'
    // → 136 0 31 20835367 29 50872901 29 4409770 4 3944279 18 4265472 25 8426151
    file: 'unhcr/dataviz-displaced-by-type-1991-2021.csv', rows: 136, dataset: 'UNHCR',
    readings: [
      {
        figures: 136,
        totals: [
          { of: { measure: 'refugees' }, figures: 31 }, { of: { measure: 'displaced' }, figures: 29 }, { of: { measure: 'asylum-seekers' }, figures: 29 },
          { of: { measure: 'Venezuelans displaced abroad' }, figures: 4 }, { of: { measure: 'stateless people' }, figures: 18 }, { of: { measure: 'others of concern to UNHCR' }, figures: 25 },
        ],
      },
      {
        latest: 'of-series', figures: 6,
        has: [
          { measure: 'refugees', value: 20_835_367, asOf: '2021-12-31' }, { measure: 'displaced', value: 50_872_901 }, { measure: 'asylum-seekers', value: 4_409_770 },
          { measure: 'Venezuelans displaced abroad', value: 3_944_279 }, { measure: 'stateless people', value: 4_265_472 }, { measure: 'others of concern to UNHCR', value: 8_426_151 },
        ],
      },
    ],
  },
  {
    // $ csv unhcr/dataviz-refugees-by-origin.csv '[k(),s("REF"),s("ASY"),s("VDA"),k(lambda r:n(r["VDA"])==0)]'
    // → 8 15010046 1597232 3944279 7
    file: 'unhcr/dataviz-refugees-by-origin.csv', rows: 8, dataset: 'UNHCR',
    readings: [
      {
        figures: 17, problems: ['zeros-left-out 7'],
        has: [{ measure: 'refugees', value: 6_761_560, from: 'Syrian Arab Rep.', to: null, asOf: null }, { measure: 'Venezuelans displaced abroad', value: 3_944_279, from: 'Venezuela' }],
        totals: [{ of: { measure: 'refugees' }, figures: 8, value: 15_010_046 }, { of: { measure: 'asylum-seekers' }, figures: 8, value: 1_597_232 }],
      },
    ],
  },
  {
    // $ jq -c '[(.data|length),(.data|map(.individuals|tonumber)|add)]+(.data[0]|[.geomaster_name,.individuals,.date,.source])' unhcr/odp-ukraine-sublocation.json
    // → [44,6307137,"Russian Federation","1968127","2022-08-02","UNHCR, Government"]
    // No row says from where they came ("from Ukraine" is only in words): they were counted in a place.
    file: 'unhcr/odp-ukraine-sublocation.json', rows: 44, dataset: 'UNHCR Operational Data Portal',
    readings: [
      {
        figures: 44,
        has: [
          { measure: 'refugees', bound: 'reported', value: 1_968_127, place: 'Russian Federation', from: null, to: null, asOf: '2022-08-02', source: 'UNHCR, Government', role: 'UN' },
          // $ jq -c '.data[]|select(.geomaster_name=="Türkiye")|[.individuals,.date]' unhcr/odp-ukraine-sublocation.json
          // → ["145000","2022-05-19"]
          { measure: 'refugees', value: 145_000, place: 'Türkiye', asOf: '2022-05-19' },
        ],
        totals: [{ of: { measure: 'refugees' }, figures: 44, value: 6_307_137 }],
      },
    ],
  },
  {
    // $ jq -c '.data.timeseries|[length,.[0].data_date,.[0].individuals,.[-1].data_date,.[-1].individuals]' unhcr/odp-ukraine-timeseries.json
    // → [69,"2022-04-25",85000,"2022-08-03",6307137]
    file: 'unhcr/odp-ukraine-timeseries.json', rows: 69, dataset: 'UNHCR Operational Data Portal',
    readings: [
      { figures: 69, has: [{ measure: 'refugees', value: 85_000, asOf: '2022-04-25' }, { measure: 'refugees', value: 6_307_137, asOf: '2022-08-03', place: null, to: null }] },
      { latest: 'of-series', figures: 1, has: [{ value: 6_307_137, asOf: '2022-08-03' }] },
    ],
  },
  {
    // $ csv idmc/gidd-conflict-displacement.csv '[k()]+[x for c in ("new","total") for x in (k(lambda r:r[c+"_displacement"]!=""),s(c+"_displacement_rounded"))]+[k(lambda r:r["new_displacement"]=="")+k(lambda r:r["total_displacement"]=="")]'
    // → 961 796 180360185 898 674855167 228
    file: 'idmc/gidd-conflict-displacement.csv', rows: 961, dataset: 'IDMC GIDD, conflict and violence',
    readings: [
      {
        figures: 1694, problems: ['blanks-left-out 228'],
        // $ csv idmc/gidd-conflict-displacement.csv '[x for r in R if (r["year"],r["iso3"])==("2023","PSE") for x in (r["new_displacement_rounded"],r["total_displacement_rounded"],r["country_name"])]'
        // → 3436000 1707000 State of Palestine
        has: [
          { measure: 'displacements', value: 3_436_000, from: 'State of Palestine', to: 'State of Palestine', since: '2023', until: '2023', source: 'IDMC', role: 'NGO' },
          { measure: 'displaced', value: 1_707_000, place: 'State of Palestine', asOf: '2023-12-31' },
        ],
        // Of 230 movements that are 0, the rounded cell is blank: 0 all the same.
        totals: [{ of: { measure: 'displacements' }, figures: 796, value: 180_360_185 }, { of: { measure: 'displaced' }, figures: 898, value: 674_855_167 }],
      },
    ],
  },
  {
    // $ jq -c '[.last_updated]+(.results|[length,(map(select(.new_displacement!=null))|length),(map(.new_displacement_rounded//0)|add),(map(select(.total_displacement!=null))|length),(map(.total_displacement_rounded//0)|add)])' idmc/gidd-api-page.json
    // → ["2025-05-13",100,70,20332506,94,76623971]
    file: 'idmc/gidd-api-page.json', rows: 100, dataset: 'IDMC GIDD, conflict and violence', dated: '2025-05-13',
    readings: [
      {
        figures: 164, problems: ['one-page', 'blanks-left-out 36'],
        totals: [{ of: { measure: 'displacements' }, figures: 70, value: 20_332_506 }, { of: { measure: 'displaced' }, figures: 94, value: 76_623_971 }],
      },
    ],
  },
  {
    // $ csv idmc/gidd-disasters-afg.csv '[k(),s("new_displacement_rounded"),len({r["hazard_type_name"] for r in R}),s("new_displacement_rounded",lambda r:r["hazard_type_name"]=="Flood"),k(lambda r:r["hazard_type_name"]=="Flood")]'
    // → 150 703006 6 231834 98
    file: 'idmc/gidd-disasters-afg.csv', rows: 150, dataset: 'IDMC GIDD, disasters',
    readings: [
      { figures: 1, has: [{ measure: 'displacements', value: 703_006, since: '2008', until: '2018', sum: [150, 150] }] },
      { groupBy: 'group', figures: 6, has: [{ group: 'Flood', value: 231_834, sum: [98, 98] }] },
      // $ csv idmc/gidd-disasters-afg.csv '[len({r["year"] for r in R}),s("new_displacement_rounded",lambda r:r["year"]=="2018"),k(lambda r:r["year"]=="2018")]'
      // → 11 433478 48
      { groupBy: 'year', figures: 11, has: [{ since: '2018', until: '2018', value: 433_478, sum: [48, 48] }] },
    ],
  },
  {
    // $ jq -c '[length]+[(["total","approximately","more than"][]) as $q|map(select(.qualifier==$q))|length,(map(.figure)|add)]' idmc/idu-ind.json
    // → [60,48,35748,9,26007,3,2457]
    file: 'idmc/idu-ind.json', rows: 60, dataset: 'IDMC Internal Displacement Updates',
    readings: [
      {
        figures: 60,
        totals: [
          { of: { measure: 'displacements', bound: 'reported' }, figures: 48, value: 35_748 }, { of: { bound: 'about' }, figures: 9, value: 26_007 }, { of: { bound: 'at-least' }, figures: 3, low: 2457 },
        ],
      },
      // $ jq -c 'map(select(.displacement_type=="Conflict"))|map([.qualifier,.figure])' idmc/idu-ind.json
      // → [["more than",500],["total",41],["more than",457],["approximately",2000]]
      { where: 'displacement_type=Conflict', figures: 4, has: [{ bound: 'at-least', low: 500 }, { bound: 'reported', value: 41 }, { bound: 'at-least', low: 457 }, { bound: 'about', value: 2000 }] },
    ],
  },
  {
    // The last round of each operation: one row for each reason, none of which says from where people came. They are in a place.
    // $ csv iom-dtm/dtm-afg-admin0.hxl.csv '[k(),max(int(r["roundNumber"]) for r in R),k(lambda r:r["roundNumber"]=="16"),s("numPresentIdpInd",lambda r:r["roundNumber"]=="16"),k(lambda r:r["roundNumber"]!="16")]'
    // → 133 16 7 6557855 126
    file: 'iom-dtm/dtm-afg-admin0.hxl.csv', rows: 133, dataset: 'IOM DTM',
    readings: [
      { figures: 7, problems: ['earlier-rounds 126'], totals: [{ of: { measure: 'displaced', place: 'Afghanistan', from: null, to: null, asOf: '2022-12-31', method: 'baseline assessment' }, figures: 7, value: 6_557_855 }] },
    ],
  },
  {
    // $ csv iom-dtm/dtm-hti-admin1-origin.hxl.csv '(lambda m:[k(),k(lambda r:int(r["roundNumber"])==m[r["operation"]]),s("numPresentIdpInd",lambda r:int(r["roundNumber"])==m[r["operation"]]),k(lambda r:int(r["roundNumber"])<m[r["operation"]])])({o:max(int(r["roundNumber"]) for r in R if r["operation"]==o) for o in {r["operation"] for r in R}})'
    // → 235 41 1358507 194
    file: 'iom-dtm/dtm-hti-admin1-origin.hxl.csv', rows: 235, dataset: 'IOM DTM',
    readings: [
      {
        figures: 41, problems: ['earlier-rounds 194'],
        // $ csv iom-dtm/dtm-hti-admin1-origin.hxl.csv '[r["numPresentIdpInd"] for r in R if (r["operation"],r["roundNumber"],r["displacementReason"],r["idpOriginAdmin1Name"])==("Countrywide monitoring","10","Conflict","Ouest") and r["admin1Name"] in ("Ouest","Sud")]'
        // → 388996 185673
        has: [
          { measure: 'displaced', value: 388_996, from: 'Ouest', to: 'Ouest', group: 'Conflict', asOf: '2025-06-30' },
          { measure: 'displaced', value: 185_673, from: 'Ouest', to: 'Sud', group: 'Conflict' },
        ],
        totals: [{ of: { measure: 'displaced' }, figures: 41, value: 1_358_507 }],
      },
    ],
  },
  {
    // $ jq -c '.result|[length,(max_by(.roundNumber)|.roundNumber,.numPresentIdpInd,.reportingDate,.idpOriginAdmin1Name)]' iom-dtm/dtm-api-hti-admin1.json
    // → [40,25,62590,"2016-03-31T00:00:00","Not available"]
    file: 'iom-dtm/dtm-api-hti-admin1.json', rows: 40, dataset: 'IOM DTM',
    readings: [{ figures: 1, problems: ['earlier-rounds 39'], has: [{ measure: 'displaced', value: 62_590, from: null, to: null, place: 'Ouest', asOf: '2016-03-31', group: 'Natural disaster' }] }],
  },
  {
    // $ csv iom-dtm/ukr-idp-estimates-r14.hxl.csv '[k()]+[x for c in list(R[0])[6:8] for x in (k(lambda r:n(r[c])>0),s(c))]'
    // → 26 25 3674000 25 4573000
    file: 'iom-dtm/ukr-idp-estimates-r14.hxl.csv', rows: 26, dataset: 'IOM DTM general population survey',
    readings: [
      {
        figures: 50, problems: ['blanks-left-out 2'],
        // $ csv iom-dtm/ukr-idp-estimates-r14.hxl.csv '[x for r in R if r["Oblast"]=="Kyiv" for x in list(r.values())[6:8]]'
        // → 363000 1042000
        has: [
          { measure: 'displaced', bound: 'at-most', high: 363_000, place: 'Kyiv', asOf: '2023-09-30', method: 'survey', source: 'IOM DTM' },
          { measure: 'returnees', bound: 'at-most', high: 1_042_000, place: 'Kyiv' },
        ],
        totals: [{ of: { measure: 'displaced' }, figures: 25, high: 3_674_000 }, { of: { measure: 'returnees' }, figures: 25, high: 4_573_000 }],
      },
    ],
  },
  {
    // Two footnotes stand below the rows, and Luhanska is n/a.
    // $ csv iom-dtm/ukr-returnees-r13.hxl.csv '[k(),k(lambda r:n(list(r.values())[6])>0),s(list(R[0])[6]),k(lambda r:list(r.values())[6]=="n/a")]'
    // → 28 25 4757000 1
    file: 'iom-dtm/ukr-returnees-r13.hxl.csv', rows: 28, dataset: 'IOM DTM general population survey',
    readings: [
      {
        figures: 26, has: [{ measure: 'returnees', bound: 'none', place: 'Luhanska*' }],
        totals: [{ of: { measure: 'returnees', bound: 'at-most', asOf: '2023-05-31' }, figures: 25, high: 4_757_000 }],
      },
    ],
  },
];
