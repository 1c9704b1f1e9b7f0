export { compileSite, DIST_FOLDER } from './compile.ts';
export { listFiles } from './files/public-tree.ts';
export { Publisher, sitePaths, type PublisherOptions } from './publisher.ts';
