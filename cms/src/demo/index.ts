export { loadDemonstration, type LoadOptions } from './load-demonstration.ts';
