/**
 * Published figures that several stories show, each with who published it and for when.
 * A cell that says "not stated" is a field that the text at hand left out.
 */

/** Gaza, 18 October 2024. The presumed dead are from another, unnamed source and are not in the ministry's count. */
export const GAZA_BY_MEASURE = `
measure | value | source | as-of | since
killed | 42,500 | Gaza Health Ministry | 2024-10-18 | 2023-10-07
injured | 99,546 | Gaza Health Ministry | 2024-10-18 | 2023-10-07
presumed-dead | at least 11,000 | not stated | not stated | not stated`;

/** Two counts of one thing on one day. */
export const GAZA_JUNE_2024 = `
source | source-url | value | method
Gaza Health Ministry | | 37,877 | hospital records
Jamaluddine et al., The Lancet 2025 | https://doi.org/10.1016/S0140-6736(24)02678-3 | 64,260 (95% CI 55,298–78,525) | capture–recapture, three lists`;

/** Missing in Gaza: two bodies, two open ends. */
export const GAZA_MISSING = `
source | value | as-of
Gaza Civil Defense | over 10,000 | 2024-04-30
Euro-Med Human Rights Monitor | more than 13,000 | 2024-04`;

/** Iraq: three methods; the last counts civilians in media reports. */
export const IRAQ = `
source | value | interval | group | since | as-of | method
Burnham et al., The Lancet 2006 | 601,027 (95% CI 426,369–793,663) | | | 2003-03-18 | 2006-06 | cluster survey
Iraq Family Health Survey, 2008 | 151,000 (95% CI 104,000–223,000) | | | 2003-03 | 2006-06 | household survey
Iraq Body Count | 25,685–29,201 | lowest and highest report | civilians | 2003-03 | 2005-12-01 | media reports`;

/** Tigray: an estimate and its later revision by the same group, which gave no best figure. */
export const TIGRAY = `
published | value | interval
2023-01 | 518,000 (311,000–808,000) | range of the model
2023-05 | 162,000–378,000 | range of the model`;

/** Sudan, Khartoum State: very unlike distances to the two ends. */
export const KHARTOUM = `
measure | value | note
died | 61,202 (95% CI 22,286–209,151) | From all causes
killed | 26,024 (95% CI 12,571–58,704) | By intentional injury; part of the deaths from all causes`;

export const KHARTOUM_SOURCE = {
  place: 'Khartoum State',
  source: 'The Lancet Global Health, 2025',
  'source-url': 'https://researchonline.lshtm.ac.uk/id/eprint/4677143',
  since: '2023-04',
  until: '2024-06',
  method: 'multiple systems estimation',
};

/** The same two side by side, by their versions. */
export const TIGRAY_VERSIONS = `
revision | value | interval
first estimate, January 2023 | 518,000 (311,000–808,000) | range of the model
revised, May 2023 | 162,000–378,000 | range of the model`;

/** The survey of deaths by violence, beside what the ministry had published by the same day, then and later. */
export const GAZA_JANUARY_2025 = `
source | value | published | method
Gaza Health Ministry | 45,805 | 2025-01-05 | hospital records
Gaza Health Ministry; Spagat et al., 2026 | 49,090 | 2026-02 | hospital records
Gaza Mortality Survey, The Lancet Global Health 2026 | 75,200 (95% CI 63,600–86,800) | 2026-02 | survey of 2,000 households`;

/** Iraq: excess deaths by a survey, violent deaths by another, civilians in media reports. */
export const IRAQ_2006 = `
source | measure | value | group | since | as-of | method
Burnham et al., The Lancet 2006 | died | 654,965 (95% CI 392,979–942,636) | | 2003-03-18 | 2006-06 | cluster survey, excess deaths
Iraq Family Health Survey, 2008 | killed | 151,000 (95% CI 104,000–223,000) | | 2003-03 | 2006-06 | household survey
Iraq Body Count | killed | 47,668 | civilians | 2003-03 | 2006-06 | media reports`;

/** Syria: names on a list, a minimum; and an estimate of civilians, for the same ten years. */
export const SYRIA = `
source | value | group | method
OHCHR, 2021 | at least 350,209 | civilians and combatants | list of names
OHCHR, 2022 | 306,887 | civilians | multiple systems estimation; its interval is not given here`;

/** Israel, 7 October 2023: the figure that the foreign ministry gave first, and its revision. */
export const ISRAEL = `
value | published | note
1,400 | 2023-11-09 |
around 1,200 | 2023-11-10 | Includes foreigners. The ministry said that it was not final.`;

/** Gaza: totals of the Health Ministry on single days, and two studies. */
export const GAZA_OVER_TIME = `
source | as-of | value
Gaza Health Ministry | 2023-10-31 | 8,525
Gaza Health Ministry | 2023-12-31 | 21,822
Gaza Health Ministry | 2024-03-31 | 32,782
Gaza Health Ministry | 2024-06-30 | 37,877
Gaza Health Ministry | 2024-10-18 | 42,500
Gaza Health Ministry | 2025-01-19 | 46,913
Gaza Health Ministry | 2025-10-10 | 67,211
Jamaluddine et al., The Lancet 2025 | 2024-06-30 | 64,260 (95% CI 55,298–78,525)
Gaza Mortality Survey, The Lancet Global Health 2026 | 2025-01-05 | 75,200 (95% CI 63,600–86,800)`;

/** Gaza, November 2023: the ministry stops reporting, another office begins; days without either were extrapolated by a third. */
export const GAZA_NOVEMBER_2023 = `
source | as-of | value | status
Gaza Health Ministry | 2023-11-08 | 10,569 |
Gaza Health Ministry | 2023-11-09 | 10,818 |
Gaza Health Ministry | 2023-11-10 | 11,078 |
Tech for Palestine | 2023-11-11 | 11,129 | extrapolated
Gaza Government Media Office | 2023-11-12 | 11,180 |
Gaza Government Media Office | 2023-11-13 | 11,240 |
Gaza Government Media Office | 2023-11-14 | 11,320 |
Gaza Government Media Office | 2023-11-15 | 11,500 |
Tech for Palestine | 2023-11-16 | 12,000 | extrapolated
Gaza Government Media Office | 2023-11-17 | 12,000 |
Gaza Government Media Office | 2023-11-18 | 12,300 |
Gaza Government Media Office | 2023-11-19 | 13,000 |
Gaza Government Media Office | 2023-11-20 | 13,300 |
Gaza Government Media Office | 2023-11-21 | 14,128 |
Gaza Government Media Office | 2023-11-22 | 14,532 |
Gaza Government Media Office | 2023-11-23 | 14,800 |`;

/** Gaza, October 2025: of the 786 added on the 4th, 720 were of earlier days, accepted by a committee. */
export const GAZA_OCTOBER_2025 = `
as-of | value | status | note
2025-10-01 | 66,148 | |
2025-10-02 | 66,225 | |
2025-10-03 | 66,288 | |
2025-10-04 | 67,074 | late registration | Of the 786 added since the day before, 720 had been accepted by a committee
2025-10-05 | 67,139 | |
2025-10-06 | 67,160 | |
2025-10-07 | 67,173 | |`;

/** Gaza, 5 January 2025: the days around it as first published, and that day as the survey's authors later found it. */
export const GAZA_VERSIONS = `
source | as-of | value | published | revision
Gaza Health Ministry | 2024-12-31 | 45,541 | 2024-12-31 | as published
Gaza Health Ministry | 2025-01-05 | 45,805 | 2025-01-05 | as published
Gaza Health Ministry | 2025-01-19 | 46,913 | 2025-01-19 | as published
Gaza Health Ministry; Spagat et al., 2026 | 2025-01-05 | 49,090 | 2026-02 | as later counted`;

/** Lebanon: the ministry's count closed at 4,047 and began anew in 2026. */
export const LEBANON = `
as-of | since | measure | value
2024-12 | 2023-10-08 | killed | 4,047
2026-08-16 | 2026-03-02 | killed | 4,346
2024-12 | 2023-10-08 | injured | 16,638
2026-08-16 | 2026-03-02 | injured | 12,301`;

/** West Bank, April 2024: what OCHA had verified by each day, and its flash updates, with the days on which none came. */
export const WEST_BANK_OVER_TIME = `
as-of | certainty | value | status
2024-04-01 | verified | 441 |
2024-04-02 | verified | 442 |
2024-04-03 | verified | 442 |
2024-04-04 | verified | 443 |
2024-04-05 | verified | 444 |
2024-04-06 | verified | 444 |
2024-04-07 | verified | 444 |
2024-04-08 | verified | 445 |
2024-04-09 | verified | 445 |
2024-04-10 | verified | 445 |
2024-04-11 | verified | 445 |
2024-04-12 | verified | 448 |
2024-04-13 | verified | 449 |
2024-04-14 | verified | 449 |
2024-04-01 | reported in flash updates | 444 |
2024-04-02 | reported in flash updates | 444 | carried forward
2024-04-03 | reported in flash updates | 444 | carried forward
2024-04-04 | reported in flash updates | 444 | carried forward
2024-04-05 | reported in flash updates | 444 | carried forward
2024-04-06 | reported in flash updates | 444 | carried forward
2024-04-07 | reported in flash updates | 444 | carried forward
2024-04-08 | reported in flash updates | 444 | carried forward
2024-04-09 | reported in flash updates | 444 | carried forward
2024-04-10 | reported in flash updates | 444 | carried forward
2024-04-11 | reported in flash updates | 444 | carried forward
2024-04-12 | reported in flash updates | 444 |
2024-04-13 | reported in flash updates | 446 |
2024-04-14 | reported in flash updates | 446 | carried forward`;

/** Ukraine: civilians whose deaths OHCHR had verified one by one; a floor. */
export const UKRAINE_VERIFIED = `
as-of | value
2023-07-16 | at least 9,287
2025-02 | at least 12,654`;

/** The last breakdown before the ministry's 42,500, from another body. */
export const GAZA_BY_GROUP = `
group | value
all | 42,344
children | 17,029
women | 11,585`;

/** West Bank: what OCHA had verified, and what it had only reported by the same day. */
export const WEST_BANK = `
measure | certainty | value
killed | verified | 737
killed | reported in flash updates | 728
injured | verified | 6,581
injured | reported in flash updates | 6,471`;

/** People harmed and people displaced. */
export const HARMED_AND_DISPLACED = `
measure | value | group | source | as-of | since | until
killed | 1,200 | people in Israel | Government of Israel | | 2023-10-07 | 2023-10-07
killed | 42,500 | people in Gaza | Gaza Health Ministry | 2024-10-18 | 2023-10-07 |
displaced | nearly two million | people in Gaza | | | |`;

/** The same year, counted as people and as movements. */
export const PEOPLE_AND_MOVEMENTS = `
measure | value | as-of | since | until
displaced | 1,707,498 | 2023-12-31 | |
displacements | 3,435,904 | | 2023-01-01 | 2023-12-31`;

/** Registered refugees from Syria, December 2014: some rounded, some not. */
export const SYRIA_REFUGEES = `
place | value
Türkiye | 1.6 million
Lebanon | 1.1 million
Jordan | 618,615
Iraq | 225,373
Egypt | 142,543`;

/** Refugees from Ukraine recorded by country, 27 December 2022. */
export const UKRAINE_REFUGEES = `
from | to | value
Ukraine | Russia | 2,852,395
Ukraine | Poland | 1,546,354
Ukraine | Germany | 1,021,667
Ukraine | Czechia | 474,731
Ukraine | Italy | 173,231
Ukraine | Spain | 160,287
Ukraine | United Kingdom | 152,200`;

/** People displaced, and later displaced again. */
export const GAZA_TWO_STEPS = `
step | from | to | value
1 | All of the Gaza Strip | Rafah | nearly two million
2 | Rafah | Central Gaza | hundreds of thousands`;

/** January 2025: counted at crossing points in both directions. */
export const GAZA_RETURN = `
from | to | value | since | until | as-of
Southern Gaza | Northern Gaza | over 376,000 | 2025-01-27 | 2025-01-28 |
Northern Gaza | Southern Gaza | about 8,500 | | | 2025-01`;

/**
 * Gaza, 2023 to 2025: there, onward and back. The counts of people in Rafah are UNRWA's; how many of those who
 * left it went where was not stated. In January 2025 OCHA counted both ways.
 */
export const GAZA_CYCLE = `
step | measure | place | from | to | value | source | source-role | as-of | since | until | note
October 2023 to May 2024 | displaced | | Northern Gaza | Rafah | | | | | | | How many came from where was not stated
October 2023 to May 2024 | displaced | Rafah | | | 1.4 million | UNRWA | UN | 2024-05 | | |
May to June 2024 | displaced | | Rafah | | over 1 million | UNRWA | UN | 2024-06-03 | | |
May to June 2024 | displaced | | Rafah | Central Gaza | many | | | | | | Some of those who left Rafah
May to June 2024 | displaced | | Rafah | Khan Younis | many | | | | | | Some of those who left Rafah
May to June 2024 | displaced | Rafah | | | 65,000 | UNRWA | UN | 2024-06-18 | | |
January 2025 | returned | | Southern and central Gaza | Northern Gaza | over 376,000 | OCHA | UN | | 2025-01-27 | 2025-01-28 |
January 2025 | displaced | | Northern Gaza | Southern and central Gaza | about 8,500 | OCHA | UN | 2025-01 | | |`;

/** Haiti, round 10: where people displaced by conflict were counted, by where they came from. Columns and spelling are the publisher's. */
export const HAITI_ROUND_10 = `
Centre | Artibonite | 4532
Artibonite | Artibonite | 55353
Ouest | Artibonite | 27670
Centre | Centre | 138634
Ouest | Centre | 8596
Artibonite | Nord | 18660
Centre | Nord | 20699
Ouest | Nord | 76151
Centre | Nord Est | 2907
Ouest | Nord Est | 1527
Ouest | Grande Anse | 112025
Artibonite | Nord Ouest | 1304
Centre | Nord Ouest | 357
Nord Ouest | Nord Ouest | 649
Ouest | Nord Ouest | 12928
Centre | Ouest | 1773
Ouest | Ouest | 388996
Ouest | Sud | 185673
Ouest | Nippes | 56887
Ouest | Sud-Est | 143183`.trim().split('\n').map((line) => line.split(' | ')).map(([from, to, people]) => ({
  operation: 'Countrywide monitoring', admin0Name: 'Haiti', admin1Name: to!, adminLevel: '1', numPresentIdpInd: people!, reportingDate: '2025-06-30T00:00:00',
  roundNumber: '10', displacementReason: 'Conflict', idpOriginAdmin1Name: from!, assessmentType: 'BA',
}));

/** Internal displacement: movements in a year, and people displaced at its end. Columns are the publisher's. */
export const IDMC_YEARS = [
  ['PSE', 'State of Palestine', 2023, 3_435_904, 3_436_000, 1_707_498, 1_707_000],
  ['PSE', 'State of Palestine', 2024, 3_216_490, 3_216_000, 2_032_011, 2_032_000],
  ['LBN', 'Lebanon', 2023, 139_479, 139_000, 74_471, 74_000],
  ['LBN', 'Lebanon', 2024, 1_055_662, 1_056_000, 984_514, 985_000],
].map(([iso3, country_name, year, new_displacement, new_displacement_rounded, total_displacement, total_displacement_rounded]) =>
  ({ iso3, country_name, year, new_displacement, new_displacement_rounded, total_displacement, total_displacement_rounded }));

/** Where places of the Gaza Strip lie: latitude and longitude, to two digits. */
export const GAZA_POSITIONS = 'Northern Gaza 31.54 34.50; Central Gaza 31.42 34.36; Khan Younis 31.34 34.30; Rafah 31.28 34.25; Southern and central Gaza 31.38 34.33';
