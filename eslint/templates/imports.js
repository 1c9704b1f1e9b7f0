import path from 'node:path';

const WORKSPACE = path.resolve(import.meta.dirname, '../../site/src');

/** Modules that read nothing. */
const PACKAGES = new Set([
  'content-models',
  'astro/container',
  'csv-stringify/sync',
  'diff',
  'dom-serializer',
  'domhandler',
  'htmlparser2',
  'libphonenumber-js/min',
  'timezones-ical-library',
]);

/** The files that tie the loader to Astro. */
const CONTENT_DOOR = new Set(['live.config.ts', 'content/index.ts'].map((file) => path.join(WORKSPACE, file)));

/** Code, styles, and the addresses of files that are compiled with the templates. */
const TEMPLATE_FILE = /\.(?:ts|astro|css)$|\.(?:woff2|svg|png|css)\?url$/;

/** Browser code, which never runs in a rendering. */
const BROWSER_FOLDER = path.join(WORKSPACE, 'browser') + path.sep;

/** Refuses every module that is not part of the templates, and every way to load one but a written import. */
export const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outside: '`{{source}}`: templates import templates and content-models; what a page reads comes through content.',
      dynamic:
        'Import modules by name at the top of the file: what is loaded at run time is an input that nobody records.',
      meta: 'Templates read no environment and no file: what a page shows is content.',
    },
  },
  create(context) {
    const check = (node) => {
      if (node.source == null || isTypeOnly(node)) return;
      const source = node.source.value;
      if (!isWithin(source, context.filename)) context.report({ node, messageId: 'outside', data: { source } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: (node) => context.report({ node, messageId: 'dynamic' }),
      TSImportEqualsDeclaration: (node) => context.report({ node, messageId: 'dynamic' }),
      MetaProperty: (node) => {
        if (node.meta.name === 'import') context.report({ node, messageId: 'meta' });
      },
    };
  },
};

/** A type leaves nothing behind. */
function isTypeOnly(node) {
  return node.importKind === 'type' || node.exportKind === 'type';
}

function isWithin(source, filename) {
  if (PACKAGES.has(source) || (source === 'astro:content' && CONTENT_DOOR.has(filename))) return true;
  if (!source.startsWith('.')) return false;
  const file = path.resolve(path.dirname(filename), source);
  const isBrowserCode = file.startsWith(BROWSER_FOLDER);
  return file.startsWith(WORKSPACE + path.sep) && !isBrowserCode && TEMPLATE_FILE.test(source);
}
