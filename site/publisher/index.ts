export { compileSite, DIST_FOLDER } from './compile.ts';
export { listFiles } from './files/public-tree.ts';
export { LeakCheck, type Leak, type LeakReport } from './leaks/leak-check.ts';
export { describeLeak } from './leaks/leak-guard.ts';
export { zipEntries } from './leaks/zip-entries.ts';
export { sitePaths, type PublisherOptions } from './options.ts';
export { Publisher } from './publisher.ts';
export { createDrawer, type Drawer } from './typesetting/drawing-process.ts';
