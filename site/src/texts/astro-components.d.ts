/** Components, for TypeScript alone; `astro check` reads the files themselves. */
declare module '*.astro' {
  import type { experimental_AstroContainer as AstroContainer } from 'astro/container';
  const component: Parameters<AstroContainer['renderToString']>[0];
  export { component as default };
}
