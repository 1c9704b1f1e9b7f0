export { MIME_TYPES, mimeTypeOf } from './mime-types.ts';
export { startStaticServer } from './start-static-server.ts';
export type { StaticServer, StaticServerOptions } from './start-static-server.ts';
