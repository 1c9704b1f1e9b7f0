export { loadDemonstration, DemonstrationError, type LoadOptions } from './load-demonstration.ts';
