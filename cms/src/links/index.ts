export { checkToolkit, type LinkReport } from './check-toolkit.ts';
export { describeLinks, exitCodeOf } from './describe-links.ts';
