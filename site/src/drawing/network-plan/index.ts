/** The plan of the network: takes stations, gives what there is to draw. It knows nothing of the site (ADR 0041). */
export { pathOfBoxes, type Box } from './boxes.ts';
export { ASCENT, BEYOND, LINE_HEIGHT } from './measures.ts';
export { drawNetworkPlan, type NetworkPlan } from './network-plan.ts';
export type { PlanStation, StationState } from './plan-station.ts';
export { pathOf, round } from './polyline.ts';
export { boxOf } from './shapes.ts';
