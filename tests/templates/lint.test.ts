import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * Pages are rendered again when an answer of the live loader changes, and only then. The rules of
 * `eslint/templates` refuse, in every file that takes part in a rendering, whatever else could be read.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');

const eslint = new ESLint({
  cwd: ROOT,
  // What is tested needs no types, and the snippets are no files of a project.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('templates/'),
});

/** Every way to read something that the loader knows nothing of, by what it would read. */
const REFUSED = {
  'the clock': [
    'export const f = () => new Date();',
    'export const f = () => Date();',
    'export const f = () => Date.now();',
    "export const f = () => Date['now']();",
    'export const f = () => { const { now } = Date; return now(); };',
    'const Clock = Date; export const f = () => new Clock();',
    'const none: [] = []; export const f = () => new Date(...none);',
    'export const f = () => performance.now();',
    'export const f = () => performance.timeOrigin;',
    'export const f = () => Temporal.Now.instant();',
    'export const f = () => new Promise((done) => setTimeout(done, 10));',
    "const day = new Intl.DateTimeFormat('fr', { timeZone: 'UTC' }); export const f = () => day.format();",
    "const day = new Intl.DateTimeFormat('fr', { timeZone: 'UTC' }); export const f = () => day.formatToParts();",
  ],
  'the zone or the language of the machine': [
    "export const f = (date: Date) => new Intl.DateTimeFormat('fr').format(date);",
    "export const f = (date: Date) => Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(date);",
    'export const f = () => Intl.DateTimeFormat().resolvedOptions().timeZone;',
    'export const f = (n: number) => new Intl.NumberFormat().format(n);',
    'export const f = (n: number) => new Intl.NumberFormat(undefined).format(n);',
    'export const f = (n: number) => new Intl.NumberFormat([]).format(n);',
    'const { DateTimeFormat } = Intl; export const f = (date: Date) => new DateTimeFormat().format(date);',
    'export const f = (date: Date) => date.toLocaleString();',
    "export const f = (date: Date) => date.toLocaleDateString('fr');",
    "export const f = (date: Date) => date.toLocaleTimeString('fr', { timeZone: undefined });",
    'export const f = (text: string) => text.toLocaleUpperCase();',
    'export const f = (a: string, b: string) => a.localeCompare(b);',
    'export const f = (date: Date) => date.getHours();',
    'export const f = (date: Date) => date.getFullYear();',
    'export const f = (date: Date) => date.getTimezoneOffset();',
    'export const f = (date: Date) => date.toDateString();',
    'export const f = (date: Date) => date.setHours(0);',
    'export const f = () => new Date(2024, 4, 1);',
    "export const f = () => new Date('2024-05-01T10:00');",
    "export const f = () => new Date('1 May 2024');",
    "export const f = () => Date.parse('2024-05-01T10:00');",
  ],
  'the environment': [
    'export const f = () => process.env.SITE_URL;',
    'export const f = () => process.cwd();',
    "const name = 'process'; export const f = () => globalThis[name as never];",
    'export const f = () => globalThis.location;',
    'export const f = () => global;',
    'export const f = () => import.meta.env.SITE;',
    'export const f = () => import.meta.url;',
    'export const f = () => navigator.language;',
    "import { SITE_URL } from 'astro:env/server'; export const f = () => SITE_URL;",
    "import { loadSettings } from 'runtime/settings'; export const f = () => loadSettings().siteUrl;",
  ],
  'a file or a module': [
    "import { readFileSync } from 'node:fs'; export const f = () => readFileSync('x');",
    "import fs from 'fs'; export const f = () => fs;",
    "import path from 'path'; export const f = () => path.sep;",
    "import os from 'node:os'; export const f = () => os.hostname();",
    "import 'fs/promises';",
    "export { readFile } from 'node:fs/promises';",
    "export * from 'node:os';",
    "import { randomUUID } from 'crypto'; export const f = () => randomUUID();",
    "import lodash from 'lodash'; export const f = () => lodash;",
    "import { getEntry } from 'astro:content'; export const f = () => getEntry('pages', 'x');",
    "import { Publisher } from '../../publisher/index.ts'; export const f = () => Publisher;",
    "import { Publisher } from 'site'; export const f = () => Publisher;",
    "import { currentReader } from '../../../cms/src/index.ts'; export const f = () => currentReader;",
    "import data from './data.json'; export const f = () => data;",
    "import text from './text.txt?raw'; export const f = () => text;",
    "import { openIndex } from '../browser/search/open-index.ts'; export const f = () => openIndex;",
    "export const f = () => import('./card-facts.ts');",
    "export const f = () => require('fs');",
    "import fs = require('fs'); export const f = () => fs;",
    "export const f = () => import.meta.glob('./*.md');",
  ],
  'the network': [
    "export const f = () => fetch('https://api.example');",
    "export const f = () => globalThis.fetch('https://api.example');",
    'export const f = () => new XMLHttpRequest();',
    "export const f = () => new WebSocket('wss://api.example');",
    "export const f = () => new EventSource('https://api.example');",
    'export const f = () => caches;',
  ],
  chance: [
    'export const f = () => Math.random();',
    "export const f = () => Math['random']();",
    'export const f = () => { const { random } = Math; return random(); };',
    'export const f = () => crypto.randomUUID();',
    'export const f = () => crypto.getRandomValues(new Uint8Array(4));',
  ],
  'the request': [
    'export const GET = ({ request }: { request: unknown }) => request;',
    'export const GET = (context: { url: URL }) => context.url;',
    'export function GET({ cookies }: { cookies: unknown }) { return cookies; }',
    'export const onRequest = ({ locals }: { locals: unknown }) => locals;',
  ],
  'what an earlier page left': [
    'let turn = 0; export const f = () => { turn += 1; return turn; };',
    'var turn = 0; export const f = () => turn;',
    'export let last = 0;',
    'const seen = new Map<string, string>(); export const f = (key: string) => seen.set(key, key);',
    'const seen = new Set<string>(); export const f = (key: string) => { seen.add(key); };',
    'const seen: string[] = []; export const f = (key: string) => seen.push(key);',
    'const seen: string[] = []; export const f = () => seen.sort();',
    'const last = { key: 1 }; export const f = (key: number) => { last.key = key; };',
    'const last = { key: 1 }; export const f = () => { last.key++; };',
    'const last: Record<string, number> = {}; export const f = (key: string) => { delete last[key]; };',
    'const last = {}; export const f = (key: object) => Object.assign(last, key);',
    'const last = { rows: [1] }; export const f = () => last.rows.push(2);',
    'const words = /a/g; export const f = (text: string) => words.test(text);',
    "import { themes } from './themes.ts'; export const f = () => themes.push('x');",
  ],
} as const;

/** The same, as only a template can. */
const REFUSED_IN_ASTRO = [
  ['---\nconst now = new Date();\n---\n<p>{now}</p>', 'the clock'],
  ['<p>{Date.now()}</p>', 'the clock, in the markup'],
  ['<p set:html={process.env.HOME} />', 'the environment, in an attribute'],
  ['---\nconst { cookies } = Astro;\n---\n<p>{cookies}</p>', 'the request, taken apart'],
  ['<p>{Astro.request.url}</p>', 'the request'],
  ['<p>{Astro.clientAddress}</p>', 'the visitor'],
  ['<p>{Astro.cookies.get("a")}</p>', 'cookies'],
  ['<p>{Astro.locals.user}</p>', 'what a middleware left'],
  ['<p>{Astro.url.href}</p>', 'the origin of the rendering'],
  ['<p>{Astro.site}</p>', 'a setting of the build'],
  ['---\nconst text = await fetch("https://a.example");\n---\n<p>{text}</p>', 'the network'],
  ['---\nimport fs from "node:fs";\n---\n<p>{fs.readFileSync("x")}</p>', 'a file'],
  ['---\nconst page = await import("../views/EventView.astro");\n---\n<p>{page}</p>', 'a module'],
  ['---\nconst all = import.meta.glob("./*.astro");\n---\n<p>{all}</p>', 'a folder'],
  ['---\nimport { seen } from "../facts/lines.ts";\nseen.push(1);\n---\n<p />', 'what an earlier page left'],
] as const;

/** What templates need, and that depends on nothing else than what they were given. */
const ACCEPTED = [
  "const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }); export const f = (date: Date) => day.format(date);",
  "const number = new Intl.NumberFormat('fr-FR'); export const f = (n: number) => number.format(n);",
  'export const f = (iso: string) => new Date(iso);',
  "export const f = () => new Date('2024-05-01T10:00:00Z').getUTCFullYear();",
  'export const f = (year: number) => Date.UTC(year, 0);',
  'export const f = (value: unknown) => value instanceof Date;',
  'export const f = (n: number) => Math.round(n);',
  "export const f = (text: string) => text.toLocaleUpperCase('fr').localeCompare('a', 'fr');",
  "export const f = (date: Date) => date.toLocaleDateString('fr', { timeZone: 'Europe/Paris' });",
  "const table = new Map<string, number>(); table.set('a', 1); export const f = () => table.get('a');",
  'export const f = () => { const rows: number[] = []; let n = 0; n += 1; rows.push(n); return new Map([[n, rows]]); };',
  "const words = /a/; export const f = (text: string) => words.test(text) || text.replace(/b/g, 'c');",
  "import type { Publisher } from '../../publisher/index.ts'; export type A = Publisher;",
  "import { readToday } from '../content/index.ts'; export const f = () => readToday();",
  "import { SECTIONS } from 'content-models'; export const f = () => SECTIONS;",
  "export const GET = () => new Response('x');",
  'export const GET = ({ params }: { params: { slug: string } }) => params.slug;',
  "export const f = () => encodeURIComponent(new URL('/a/', 'https://site.example').pathname);",
] as const;

const ACCEPTED_IN_ASTRO = [
  '---\nimport { readDocument } from "../content/index.ts";\nconst page = await readDocument("pages", Astro.params.slug ?? "");\n---\n<p>{page?.title}</p>',
  '---\nconst { cards } = Astro.props;\nlet row = 0;\nconst rows = [];\nrows.push(row++);\n---\n{Astro.slots.has("a") && <Astro.self cards={cards} />}',
  '<Fragment set:html="x" />',
  '<p>text</p>\n<script>\n  import "../browser/search/main.ts";\n</script>',
] as const;

// The first file loads every rule.
beforeAll(() => problemsOf('', 'site/src/metadata/snippet.ts').then(() => undefined), 60_000);

describe('the rules of templates', () => {
  for (const [input, snippets] of Object.entries(REFUSED)) {
    it.each(snippets)(`refuse ${input}: %s`, async (code) => {
      expect(await problemsOf(code, 'site/src/metadata/snippet.ts')).not.toEqual([]);
    });
  }

  it.each(REFUSED_IN_ASTRO)('refuse in a template: %s (%s)', async (code) => {
    expect(await problemsOf(code, 'site/src/pages/snippet.astro')).not.toEqual([]);
  });

  it.each(ACCEPTED)('accept %s', async (code) => {
    expect(await problemsOf(code, 'site/src/metadata/snippet.ts')).toEqual([]);
  });

  it.each(ACCEPTED_IN_ASTRO)('accept in a template: %s', async (code) => {
    expect(await problemsOf(code, 'site/src/pages/snippet.astro')).toEqual([]);
  });

  it('hold for the models too, which take part in every rendering', async () => {
    for (const code of ['export const f = () => new Date();', ...REFUSED['what an earlier page left']]) {
      expect(await problemsOf(code, 'content-models/src/snippet.ts'), code).not.toEqual([]);
    }
  });

  it('leave alone what runs in the browser of a reader, and the tests', async () => {
    for (const file of ['site/src/browser/search/snippet.ts', 'site/src/metadata/snippet.test.ts']) {
      expect(await problemsOf('export const f = () => Date.now();', file)).toEqual([]);
    }
  });

  it('hold for every file that takes part in a rendering', async () => {
    const entries = await readdir(path.join(ROOT, 'site/src'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
    const code = files.filter((file) => !/\.(?:css|svg|png|woff2|txt|mdx)$|\.test\.ts$/.test(file));
    const browser = code.filter((file) => file.includes('/site/src/browser/'));
    const free = [];
    for (const file of code) if ((await rulesOf(file)).length < 5) free.push(file);
    expect(free.toSorted()).toEqual([...browser, path.join(ROOT, 'site/src/content/reader.ts')].toSorted());
    for (const name of ['page.js', 'page.mjs', 'page.jsx', 'page.tsx']) {
      expect(await rulesOf(path.join(ROOT, 'site/src/pages', name)), name).toHaveLength(5);
    }
  });

  it('have nothing to look at in pages of words, which import templates and compute nothing', async () => {
    const folder = path.join(ROOT, 'site/src/pages');
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.mdx'));
    expect(pages).not.toEqual([]);
    for (const name of pages) {
      const text = await readFile(path.join(folder, name), 'utf8');
      for (const [line] of text.matchAll(/^(?:import|export)\b.*$/gm))
        expect(line, name).toMatch(
          /^import [\w{} ]+ from '\.\.\/(?:components|layouts|content\/wording)\/[\w/-]+\.(?:astro|ts)';$/,
        );
      // A call, a member or an assignment would be code.
      const expressions = text.replaceAll(/^import .*$/gm, '').matchAll(/\{[^}]*\}/g);
      for (const [expression] of expressions) expect(expression, name).not.toMatch(/[(.=;[]/);
    }
  });
});

/** Names of the rules that are on for a file. */
async function rulesOf(file: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(file)) as { rules?: Record<string, unknown> } | undefined;
  return Object.keys(config?.rules ?? {}).filter((rule) => rule.startsWith('templates/'));
}

/** What the rules say of a file with this code: the messages, each with its rule. */
async function problemsOf(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  const messages = result?.messages ?? [];
  const broken = messages.find(({ fatal }) => fatal === true);
  if (broken !== undefined) throw new Error(`${code}\n${broken.message}`);
  return messages.map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);
}
