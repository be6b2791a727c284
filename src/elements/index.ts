// THE list: one export line per element.
export { CasualtyBars } from './casualty-bars/casualty-bars.js';
export { DeathToll } from './death-toll/death-toll.js';
export { DisplacementFlow } from './displacement-flow/displacement-flow.js';
export { ReportedFigure } from './reported-figure/reported-figure.js';
export { TollTimeline } from './toll-timeline/toll-timeline.js';
