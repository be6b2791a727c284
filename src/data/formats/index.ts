import * as acled from './acled.js';
import * as airwars from './airwars.js';
import type { Format } from './format.js';
import * as generalStaff from './general-staff.js';
import * as hdx from './hdx.js';
import * as idmc from './idmc.js';
import * as iom from './iom.js';
import * as iraqBodyCount from './iraq-body-count.js';
import * as missingMigrants from './missing-migrants.js';
import * as owid from './owid.js';
import * as prio from './prio.js';
import * as techForPalestine from './tech-for-palestine.js';
import * as ucdp from './ucdp.js';
import * as unhcr from './unhcr.js';

/** All formats that are known by their columns. The first that fits is taken: a look-alike stands before what it resembles. */
export const FORMATS: readonly Format[] = [
  unhcr.arrivals, unhcr.decisions, unhcr.population, unhcr.byOrigin, unhcr.byKind, unhcr.portal, unhcr.portalDays,
  idmc.giddDisasters, idmc.gidd, idmc.idu,
  iom.dtm, iom.survey, missingMigrants.incidents,
  ucdp.ged, ucdp.battleDeaths, prio.battleDeaths,
  acled.events, acled.byMonth, hdx.hapi,
  techForPalestine.lebanon, techForPalestine.gaza, techForPalestine.westBank, techForPalestine.infrastructure,
  iraqBodyCount.incidents, airwars.incidents,
  owid.estimates, owid.byRegion, owid.byType, owid.rates,
  generalStaff.personnel, generalStaff.equipment,
];
