import { createApp } from 'astro/app/entrypoint';

/** The compiled templates: `app.render(new Request(url))` answers with a whole page. */
export const app = createApp({ streaming: false });
