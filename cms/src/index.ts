export { createCmsConfig } from './create-config.ts';
export { loadDemonstration, type LoadOptions } from './demo/index.ts';
export { databaseStatus, type DatabaseStatus } from './database/status.ts';
export { EnvironmentError, loadEnvironment, readEnvironment, type CmsEnvironment } from './env.ts';
export { checkToolkit, describeLinks, exitCodeOf, type LinkReport } from './links/index.ts';
export { CmsError } from './errors.ts';
export { migrate, openCms } from './open.ts';
export { PressAccesses, type PressOpening } from './press-access/press-accesses.ts';
export * from './publication/index.ts';
