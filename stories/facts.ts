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

/** Tigray: an estimate and its later revision by the same group. */
export const TIGRAY = `
as-of | value | interval | note
2023-01 | 518,000 (311,000–808,000) | range of the model | First estimate
2023-05 | 162,000–378,000 | range of the model | Revised; no best figure given`;

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
