import { clockAndZone } from './clock-and-zone.js';
import { globals } from './globals.js';
import { imports } from './imports.js';
import { request } from './request.js';
import { state } from './state.js';

/**
 * Rules for what runs while a page is rendered. A page is rendered again only when an answer of the
 * live loader changes, so whatever else it read would stay as it was online: templates may use what
 * these rules name, and nothing else.
 */
const plugin = { rules: { 'clock-and-zone': clockAndZone, globals, imports, request, state } };

/** The rules, ready for a configuration. @param names those to switch on, all by default */
export function templateRules(names = Object.keys(plugin.rules)) {
  return {
    plugins: { templates: plugin },
    rules: Object.fromEntries(names.map((name) => [`templates/${name}`, 'error'])),
  };
}
