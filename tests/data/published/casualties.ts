import type { File } from './totals.js';

export const casualties: readonly File[] = [
  {
    // $ csv ucdp/ged191-myanmar-bangladesh.csv '[k(),s("low"),s("best"),s("high")]'
    // → 280 3506 4057 7298
    file: 'ucdp/ged191-myanmar-bangladesh.csv', rows: 280, dataset: 'UCDP GED',
    readings: [
      { figures: 1, has: [{ measure: 'killed', bound: 'between', low: 3506, value: 4057, high: 7298, source: 'UCDP', role: 'academic', sum: [280, 280] }] },
      {
        // $ csv ucdp/ged191-myanmar-bangladesh.csv '[f(*a,lambda r:r["country"]==c) for c in ("Myanmar (Burma)","Bangladesh") for f,a in ((s,["low"]),(s,["best"]),(s,["high"]),(k,[]))]'
        // → 3203 3734 6559 165 303 323 739 115
        groupBy: 'place', figures: 2,
        has: [
          { place: 'Myanmar (Burma)', low: 3203, value: 3734, high: 6559, sum: [165, 165] },
          { place: 'Bangladesh', low: 303, value: 323, high: 739, sum: [115, 115] },
        ],
      },
      {
        // Three events of MTA in May 1994 agree in everything but their id, and are three.
        // $ csv ucdp/ged191-myanmar-bangladesh.csv '[len({r["year"] for r in R if r["country"]=="Myanmar (Burma)"})]+[f(*a,lambda r:r["country"]=="Myanmar (Burma)" and r["year"]=="1994") for f,a in ((s,["low"]),(s,["best"]),(s,["high"]),(k,[]))]'
        // → 24 327 328 792 12
        where: 'country=Myanmar (Burma)', groupBy: 'year', figures: 24,
        has: [{ low: 327, value: 328, high: 792, since: '1994', until: '1994', sum: [12, 12] }],
      },
      // The name before the bracket is enough where only one has it.
      { where: 'country=Myanmar', figures: 1, has: [{ low: 3203, value: 3734, high: 6559, sum: [165, 165] }] },
      {
        // $ csv ucdp/ged191-myanmar-bangladesh.csv '[s(c,lambda r:r["type_of_violence"]==t) for t in "123" for c in ("low","best","high")]'
        // → 1626 1963 3835 1275 1441 2349 605 653 1114
        groupBy: 'type_of_violence', figures: 3,
        has: [{ low: 1626, value: 1963, high: 3835 }, { low: 1275, value: 1441, high: 2349 }, { low: 605, value: 653, high: 1114 }],
      },
      {
        // $ csv ucdp/ged191-myanmar-bangladesh.csv '[len({r["dyad_name"] for r in R})]+[s(c,lambda r:r["dyad_name"]=="Government of Myanmar (Burma) - KNU") for c in ("low","best","high")]+[k(lambda r:r["dyad_name"]=="Government of Myanmar (Burma) - KNU")]'
        // → 28 837 1169 1810 37
        groupBy: 'side', figures: 28,
        has: [{ low: 837, value: 1169, high: 1810, sum: [37, 37] }],
      },
      // $ csv ucdp/ged191-myanmar-bangladesh.csv '[s("deaths_civilians")]'
      // → 676
      { measure: 'deaths_civilians', figures: 1, has: [{ measure: 'killed', group: 'civilians', bound: 'reported', value: 676 }] },
      // Of side A, whichever it is in an event: its name is in `side`.
      // $ csv ucdp/ged191-myanmar-bangladesh.csv '[s("deaths_a"),s("deaths_b")]'
      // → 1117 336
      { measure: 'deaths_a; deaths_b', figures: 2, has: [{ group: 'side A', value: 1117, sum: [280, 280] }, { group: 'side B', value: 336 }] },
      // $ csv ucdp/ged191-myanmar-bangladesh.csv '[s("deaths_unknown"),s("best")-s("deaths_a")-s("deaths_b")-s("deaths_civilians")]'
      // → 1928 1928
      { measure: 'deaths_unknown', figures: 1, has: [{ measure: 'killed', value: 1928 }] },
    ],
  },
  {
    // $ csv acled/acled-hdx-country-month.csv '[k(),s("Fatalities")]'
    // → 255 1518
    file: 'acled/acled-hdx-country-month.csv', rows: 255, dataset: 'ACLED political violence by country and month (HDX)',
    readings: [
      // January 1997 and January 2025: a month without a row is not covered, so that 1518 would be of two months and read as of 28 years.
      { figures: 0, problems: ['no-sum'] },
      // 35 of the 220 countries have both months; the others would look as if they were all.
      // $ csv acled/acled-hdx-country-month.csv '[len({r["Country"] for r in R if r["Year"]=="1997"}&{r["Country"] for r in R if r["Year"]=="2025"}),k(lambda r:r["Year"]=="2025")]+[s("Fatalities",lambda r:r["Country"]==c and r["Year"]=="2025") for c in ("Algeria","Mexico")]'
      // → 35 220 0 208
      { groupBy: 'place', figures: 0, problems: Array<string>(35).fill('no-sum') },
      { where: 'Year=2025', groupBy: 'place', figures: 220, has: [{ place: 'Algeria', value: 0, since: '2025-01', until: '2025-01' }, { place: 'Mexico', value: 208 }] },
      // Of each year only January is there: the sums say so.
      // $ csv acled/acled-hdx-country-month.csv '[f(*a,lambda r:r["Year"]==y) for y in ("1997","2025") for f,a in ((s,["Fatalities"]),(k,[]))]'
      // → 733 35 785 220
      { groupBy: 'year', figures: 2, has: [{ value: 733, bound: 'reported', source: 'ACLED', since: '1997-01', until: '1997-01', sum: [35, 35] }, { value: 785, since: '2025-01', until: '2025-01', sum: [220, 220] }] },
    ],
  },
  {
    file: 'acled/hapi-conflict-events-2025.csv', rows: 280, dataset: 'HDX HAPI conflict events',
    readings: [
      // Of a country and of its districts, and of kinds of events that are parts of each other: no sum.
      { figures: 0, problems: ['same-people'] },
      // $ csv acled/hapi-conflict-events-2025.csv '[f(*a,lambda r:r["event_type"]=="civilian_targeting" and r["admin_level"]==l) for l in "20" for f,a in ((s,["fatalities"]),(k,[]))]'
      // → 901 134 366 86
      { where: 'event_type=civilian_targeting; admin_level=2', figures: 1, has: [{ value: 901, since: '2025-01-01', until: '2025-01-31', sum: [134, 134] }] },
      { where: 'event_type=civilian_targeting; admin_level=0', figures: 1, has: [{ value: 366, sum: [86, 86] }] },
      {
        // $ csv acled/hapi-conflict-events-2025.csv '[len({r["location_code"] for r in R if r["admin_level"]=="2"})]+[f(*a,lambda r:r["admin_level"]=="2" and r["location_code"]=="SYR") for f,a in ((s,["fatalities"]),(k,[]))]'
        // → 18 106 34
        where: 'event_type=civilian_targeting; admin_level=2', groupBy: 'location_code', figures: 18, has: [{ value: 106, sum: [34, 34] }],
      },
      // Deaths in demonstrations are not counted: no number, which is not 0.
      // $ csv acled/hapi-conflict-events-2025.csv '[k(lambda r:r["event_type"]=="demonstration" and r["fatalities"]==""),k(lambda r:r["event_type"]=="demonstration")]'
      // → 60 60
      { where: 'event_type=demonstration', figures: 1, has: [{ bound: 'none', value: null, sum: [0, 60] }] },
    ],
  },
  {
    // Min is the sum of all lowest reports, Max of all highest; there is no middle.
    // $ csv iraqbodycount/ibc-esoc-min-max.csv '[k(),s("Min"),s("Max")]'
    // → 250 11029 13451
    file: 'iraqbodycount/ibc-esoc-min-max.csv', rows: 250, dataset: 'Iraq Body Count',
    readings: [
      { figures: 1, has: [{ measure: 'killed', bound: 'between', low: 11_029, value: null, high: 13_451, group: 'civilians', sum: [250, 250] }] },
      // $ csv iraqbodycount/ibc-esoc-min-max.csv '[f(*a,lambda r:r["morgue_cumulative"]==m) for m in ("yes","") for f,a in ((s,["Min"]),(s,["Max"]),(k,[]))]'
      // → 5488 5892 33 5541 7559 217
      { where: 'morgue_cumulative=yes', figures: 1, has: [{ low: 5488, high: 5892, sum: [33, 33] }] },
      { where: 'morgue_cumulative=', figures: 1, has: [{ low: 5541, high: 7559, sum: [217, 217] }] },
      {
        // $ csv iraqbodycount/ibc-esoc-min-max.csv '[len({r["governorate"] or r["location"] for r in R})]+[f(*a,lambda r:r["governorate"]=="Baghdad") for f,a in ((s,["Min"]),(s,["Max"]),(k,[]))]'
        // → 20 7361 8864 105
        groupBy: 'place', figures: 20, has: [{ place: 'Baghdad', low: 7361, high: 8864, sum: [105, 105] }],
      },
      {
        // $ csv iraqbodycount/ibc-esoc-min-max.csv '[len({(r["coalition"],r["insurgent"],r["sectarian"],r["unknown"]) for r in R})]+[f(*a,lambda r:(r["coalition"],r["insurgent"],r["sectarian"],r["unknown"])==("1","0","0","0")) for f,a in ((s,["Min"]),(s,["Max"]),(k,[]))]'
        // → 6 3708 5235 51
        groupBy: 'side', figures: 6, has: [{ low: 3708, high: 5235, sum: [51, 51] }],
      },
    ],
  },
  {
    // $ jq -c '[length]+[map(.civilian_deaths_min//empty)|length,add]+[map(.civilian_deaths_max//empty)|add]+[map(.civilian_injuries_min//empty)|length,add]+[map(.civilian_injuries_max//empty)|add]' airwars/syria-incidents.json
    // → [180,145,344,580,156,923,1452]
    file: 'airwars/syria-incidents.json', rows: 180, dataset: 'Airwars',
    readings: [
      {
        figures: 2,
        has: [
          { measure: 'killed', bound: 'between', low: 344, value: null, high: 580, group: 'civilians', sum: [145, 180] },
          { measure: 'injured', bound: 'between', low: 923, value: null, high: 1452, sum: [156, 180] },
        ],
      },
      {
        // $ jq -c '["Fair","Contested","Weak","Confirmed"] as $g|. as $r|[$g[] as $x|$r|map(select(.assessment==$x))|[(map(.civilian_deaths_min//empty)|add,length),(map(.civilian_deaths_max//empty)|add),length]]' airwars/syria-incidents.json
        // → [[149,66,250,86],[193,78,328,91],[2,1,2,2],[null,0,null,1]]
        measure: 'killed', groupBy: 'certainty', figures: 4,
        has: [
          { certainty: 'Fair', low: 149, high: 250, sum: [66, 86] },
          { certainty: 'Contested', low: 193, high: 328, sum: [78, 91] },
          { certainty: 'Weak', low: 2, high: 2, sum: [1, 2] },
          { certainty: 'Confirmed', bound: 'none', sum: [0, 1] },
        ],
      },
      {
        // $ jq -c '(map(.alleged_belligerent)|unique|length),(map(select(.alleged_belligerent=="Russian Military"))|[(map(.civilian_deaths_min//empty)|add,length),(map(.civilian_deaths_max//empty)|add),length])' airwars/syria-incidents.json
        // → 14 [155,59,254,71]
        measure: 'killed', groupBy: 'side', figures: 14, has: [{ low: 155, high: 254, sum: [59, 71] }],
      },
    ],
  },
  {
    // $ csv owid/deaths-in-armed-conflicts-high-best-low.csv '[k()]+[f(*a,lambda r:r["Entity"]==e) for e in ("Abyei","Afghanistan","Algeria") for f,a in ((s,["Low estimate"]),(s,["Best estimate"]),(s,["High estimate"]),(k,[]))]'
    // → 70 841 845 894 19 292770 318021 402948 37 16284 16511 23314 14
    file: 'owid/deaths-in-armed-conflicts-high-best-low.csv', rows: 70, dataset: 'Our World in Data',
    readings: [
      {
        groupBy: 'place', figures: 3,
        has: [
          { place: 'Abyei', low: 841, value: 845, high: 894, sum: [19, 19] },
          { place: 'Afghanistan', measure: 'killed', bound: 'between', low: 292_770, value: 318_021, high: 402_948, source: 'UCDP; Our World in Data', sum: [37, 37] },
          { place: 'Algeria', low: 16_284, value: 16_511, high: 23_314, sum: [14, 14] },
        ],
      },
      // $ csv owid/deaths-in-armed-conflicts-high-best-low.csv '[s(c,lambda r:r["Entity"]=="Afghanistan" and r["Year"]=="2025") for c in ("Low estimate","Best estimate","High estimate")]'
      // → 178 330 780
      { where: 'Entity=Afghanistan', groupBy: 'year', figures: 37, has: [{ since: '2025', low: 178, value: 330, high: 780, sum: [1, 1] }] },
    ],
  },
  {
    file: 'owid/conflict-deaths-by-type.csv', rows: 360, dataset: 'Our World in Data',
    readings: [
      // The world and countries of it.
      { figures: 0, problems: ['same-people'] },
      {
        // $ csv owid/conflict-deaths-by-type.csv '[s(c,lambda r:r["Entity"]=="World" and r["Year"]=="1994") for c in list(R[0])[3:]]'
        // → 779683 5299 0 38475 42
        where: 'Entity=World; Year=1994', figures: 5,
        has: [
          { group: 'in one-sided violence', value: 779_683, since: '1994', sum: [1, 1] }, { group: 'in non-state conflicts', value: 5299 },
          { group: 'in colonial conflicts', value: 0 }, { group: 'in conflicts within states', value: 38_475 }, { group: 'in conflicts between states', value: 42 },
        ],
      },
      {
        // $ csv owid/conflict-deaths-by-type.csv '[5*len({r["Entity"] for r in R})]+[s(c,lambda r:r["Entity"]=="Rwanda") for c in list(R[0])[3:]]'
        // → 50 786020 92 0 7887 0
        groupBy: 'place', figures: 50,
        has: [{ place: 'Rwanda', group: 'in one-sided violence', value: 786_020, sum: [36, 36] }, { place: 'Rwanda', value: 92 }, { place: 'Rwanda', value: 7887 }],
      },
    ],
  },
  {
    file: 'owid/state-based-deaths-by-region-type.csv', rows: 450, dataset: 'Our World in Data',
    readings: [
      {
        // $ csv owid/state-based-deaths-by-region-type.csv '[s(c,lambda r:r["Entity"]=="World" and r["Year"]=="2020") for c in list(R[0])[2:7]]'
        // → 5683 0 42973 648 49304
        where: 'Entity=World; Year=2020', figures: 4,
        has: [
          { group: 'in civil conflicts', value: 5683, source: 'UCDP; Our World in Data' }, { group: 'in colonial or imperial conflicts', value: 0 },
          { group: 'in civil conflicts with foreign state intervention', value: 42_973 }, { group: 'in conflicts between states', value: 648 },
        ],
      },
      { where: 'Entity=World; Year=2020', measure: 'Deaths in all state-based conflict types', figures: 1, has: [{ value: 49_304 }] },
      // Before 1989 the numbers are PRIO's, and halves of a person are means of its own bounds: they are not read.
      // $ csv owid/state-based-deaths-by-region-type.csv '[s(c,lambda r:r["Entity"]=="World" and r["Year"]=="1953") for c in list(R[0])[2:6]]'
      // → 6297 47010.5 0 49750
      {
        where: 'Entity=World; Year=1953', figures: 3, problems: ['fraction-of-a-person'],
        has: [
          { group: 'in civil conflicts', value: 6297, source: 'PRIO; Our World in Data' },
          { group: 'in conflicts between states', value: 49_750 },
        ],
      },
      { where: 'Year=2020', figures: 0, problems: ['same-people'] },
      {
        // Two sources are two sums.
        // $ csv owid/state-based-deaths-by-region-type.csv '[sum(1 for r in R for c in list(r)[2:6] if r["Entity"]=="World" and "." in r[c])]+[f(*a,lambda r:r["Entity"]=="World" and int(r["Year"])>1988) for f,a in ((s,["Deaths in civil conflicts"]),(s,["Deaths in conflicts between states"]),(k,[]))]'
        // → 46 797716 135557 32
        where: 'Entity=World', figures: 8, problems: Array<string>(46).fill('fraction-of-a-person'),
        has: [
          { group: 'in civil conflicts', source: 'UCDP; Our World in Data', since: '1989', until: '2020', value: 797_716, sum: [32, 32] },
          { group: 'in conflicts between states', source: 'UCDP; Our World in Data', value: 135_557, sum: [32, 32] },
        ],
      },
    ],
  },
  {
    file: 'owid/world-conflict-death-rate-by-source.csv', rows: 116, dataset: 'Our World in Data',
    readings: [{ figures: 0, problems: ['not-people'] }],
  },
  {
    // Two incidents are split over two rows each, with one id: four rows, all of which the publisher counts.
    // Incidents without a number can only add to what the others give, so a sum of plain numbers is a floor.
    // $ jq -c '[length]+[map(select(.number_dead!="").number_dead|tonumber)|add,length]+[map(select(.number_missing!="").number_missing|tonumber)|add,length]' iom-missing-migrants/2014-excerpt.json
    // → [120,423,102,1006,22]
    file: 'iom-missing-migrants/2014-excerpt.json', rows: 120, dataset: 'IOM Missing Migrants Project',
    readings: [
      {
        figures: 2,
        has: [
          { measure: 'died', bound: 'at-least', low: 423, group: 'migrants', sum: [102, 120] },
          { measure: 'presumed-dead', bound: 'at-least', low: 1006, sum: [22, 120] },
        ],
      },
      {
        // $ jq -c '(map(.region)|unique|length*2),(map(select(.region=="Mediterranean"))|[(map(select(.number_dead!="").number_dead|tonumber)|add,length),(map(select(.number_missing!="").number_missing|tonumber)|add,length),length])' iom-missing-migrants/2014-excerpt.json
        // → 18 [50,7,203,14,19]
        groupBy: 'region', figures: 18,
        has: [{ measure: 'died', bound: 'at-least', low: 50, sum: [7, 19] }, { measure: 'presumed-dead', low: 203, sum: [14, 19] }],
      },
    ],
  },
  {
    // $ jq -c '[length,(map(select(.POW!=null))|length)]+(.[-1]|[.date,.personnel,."personnel*"])+([.[]|select(.POW!=null)][-1]|[.date,.POW])' ukraine/party-claim-personnel-2022.json
    // → [310,62,"2022-12-31",105960,"about","2022-04-27",496]
    file: 'ukraine/party-claim-personnel-2022.json', rows: 310, dataset: 'General Staff of Ukraine, personnel',
    readings: [
      {
        figures: 372, problems: ['blanks-left-out 248'],
        has: [
          {
            measure: 'casualties', bound: 'about', value: 105_960, asOf: '2022-12-31', since: '2022-02-24',
            group: 'Russian personnel', source: 'General Staff of the Armed Forces of Ukraine', role: 'party',
          },
          // $ jq -c '[.[]|select(."personnel*"=="more")][0]|[.date,.personnel]' ukraine/party-claim-personnel-2022.json
          // → ["2022-03-07",11000]
          { measure: 'casualties', bound: 'at-least', low: 11_000, asOf: '2022-03-07' },
        ],
        totals: [
          // $ jq -c 'map(."personnel*")|[(map(select(.=="about"))|length),(map(select(.=="more"))|length)]' ukraine/party-claim-personnel-2022.json
          // → [304,6]
          { of: { measure: 'casualties', bound: 'about' }, figures: 304 },
          { of: { measure: 'casualties', bound: 'at-least' }, figures: 6 },
          { of: { measure: 'detained' }, figures: 62 },
        ],
      },
      { latest: 'of-series', figures: 2, problems: [], has: [{ measure: 'casualties', value: 105_960 }, { measure: 'detained', value: 496, asOf: '2022-04-27' }] },
    ],
  },
];
