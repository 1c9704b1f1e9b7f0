/** Parts of the language whose answers depend on their arguments alone. */
const PURE = new Set([
  'undefined',
  'NaN',
  'Infinity',
  'Array',
  'BigInt',
  'Boolean',
  'Error',
  'Headers',
  'JSON',
  'Map',
  'Number',
  'Object',
  'Promise',
  'RangeError',
  'RegExp',
  'Response',
  'Set',
  'String',
  'Symbol',
  'TextDecoder',
  'TextEncoder',
  'TypeError',
  'URL',
  'URLSearchParams',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'structuredClone',
  // Of Astro's templates.
  'Fragment',
]);

/** Globals with a part that is pure: the members that may be used. */
const PURE_MEMBERS = {
  // A date made from its text: `new Date(iso)`, see `clock-and-zone`.
  Date: (member) => member === 'UTC',
  Math: (member) => member !== undefined && member !== 'random',
  Intl: (member) => member !== undefined,
  // What a page is asked for is its address; everything else of the request is no input of a page.
  Astro: (member) => ['params', 'props', 'slots', 'self'].includes(member),
};

const CLOCK = 'Templates have no clock: ask for the day with readToday().';
const CHANCE = 'A page rendered twice must be the same, byte for byte.';
const ENVIRONMENT = 'Templates read no environment: what a page shows is content.';
const CONTENT_ONLY = 'Templates read only through content: ask site/src/content.';
const GLOBAL_OBJECT = 'The global object carries what is no content.';

const REASONS = {
  ...Object.fromEntries(
    ['Date', 'Temporal', 'performance', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => [name, CLOCK]),
  ),
  ...Object.fromEntries(['Math', 'crypto'].map((name) => [name, CHANCE])),
  ...Object.fromEntries(['process', 'navigator', 'Deno', 'Bun'].map((name) => [name, ENVIRONMENT])),
  ...Object.fromEntries(['globalThis', 'global', 'window', 'self'].map((name) => [name, GLOBAL_OBJECT])),
  Intl: 'Name the formatter that is used: `new Intl.NumberFormat(locale)`.',
  Astro: 'Of `Astro`, a page may use params, props, slots and self: the request is no content.',
};

/** Refuses every global that is not known to depend on its arguments alone. */
export const globals = {
  meta: { type: 'problem', schema: [], messages: { impure: '`{{text}}`: {{reason}}' } },
  create: ({ sourceCode, report }) => ({
    'Program:exit'() {
      for (const identifier of globalsIn(sourceCode.scopeManager)) {
        if (isPure(identifier)) continue;
        const reason = REASONS[identifier.name] ?? CONTENT_ONLY;
        report({
          node: identifier,
          messageId: 'impure',
          data: { text: sourceCode.getText(useOf(identifier)), reason },
        });
      }
    },
  }),
};

/** Identifiers, in values, of what the file neither declares nor imports. */
function globalsIn({ scopes }) {
  return scopes
    .flatMap(({ references }) => references)
    .filter(({ resolved }) => resolved === null || resolved.defs.length === 0)
    .filter(isInValue)
    .map(({ identifier }) => identifier);
}

/** Types leave nothing behind; parsers of JavaScript don't tell them apart, having none. */
function isInValue({ isValueReference = true, identifier }) {
  return isValueReference && identifier.parent?.type !== 'TSTypeQuery';
}

function isPure(identifier) {
  if (PURE.has(identifier.name)) return true;
  const isAllowed = PURE_MEMBERS[identifier.name];
  if (isAllowed === undefined) return false;
  const { parent } = identifier;
  if (identifier.name === 'Date' && parent.type === 'NewExpression' && parent.callee === identifier) {
    return parent.arguments.length === 1 && parent.arguments[0].type !== 'SpreadElement';
  }
  if (parent.type === 'BinaryExpression' && parent.operator === 'instanceof') return parent.right === identifier;
  return isAllowed(memberNamed(identifier));
}

/** Name of the member taken of an object, when it is written out; `undefined` for any other use of the object. */
function memberNamed(object) {
  const { parent } = object;
  if (parent.type === 'JSXMemberExpression') return parent.property.name;
  if (parent.type !== 'MemberExpression' || parent.object !== object || parent.computed) return undefined;
  return parent.property.name;
}

function useOf(identifier) {
  const { parent } = identifier;
  return ['MemberExpression', 'NewExpression', 'CallExpression'].includes(parent?.type) ? parent : identifier;
}
