/** Methods that change what they are called on. */
const CHANGING =
  /^(?:add|append|clear|copyWithin|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$|^(?:exec|test)$/;

/** Functions that change their first argument. */
const CHANGING_STATIC = /^Object\.(?:assign|define\w+|setPrototypeOf)$/;

/**
 * Refuses what outlives a rendering and can be changed by it: a page would tell what the pages before
 * it left. Tables may be filled while their module loads.
 */
export const state = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      variable:
        '`{{name}}` lives as long as the process: a page would depend on the pages rendered before it. Use `const`.',
      change:
        '`{{name}}` lives as long as the process and is changed here: a page would depend on the pages rendered before it.',
    },
  },
  create: ({ sourceCode, report }) => ({
    'Program:exit'() {
      const { scopes } = sourceCode.scopeManager;
      // A template's own script is a function, called for each page; a module is not.
      const isModule = !sourceCode.parserServices?.isAstro;
      for (const variable of scopes.filter(isTop).flatMap(({ variables }) => variables)) {
        const [definition] = variable.defs;
        if (definition === undefined || !(isModule || definition.type === 'ImportBinding')) continue;
        const { name } = variable;
        if (definition.type === 'Variable' && definition.parent.kind !== 'const') {
          report({ node: definition.node, messageId: 'variable', data: { name } });
        }
        for (const { identifier, from } of variable.references) {
          if (isModule && isTop(from.variableScope)) continue;
          if (isChanged(identifier, definition, sourceCode))
            report({ node: identifier, messageId: 'change', data: { name } });
        }
      }
    },
  }),
};

function isTop({ type }) {
  return type === 'module' || type === 'global';
}

function isChanged(identifier, definition, sourceCode) {
  const used = widest(identifier);
  const { parent } = used;
  if (parent.type === 'AssignmentExpression') return used !== identifier && parent.left === used;
  if (parent.type === 'UpdateExpression') return true;
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  if (parent.type !== 'CallExpression') return false;
  if (parent.callee === used && used.type === 'MemberExpression') return changesItself(used, definition);
  return parent.arguments[0] === used && CHANGING_STATIC.test(sourceCode.getText(parent.callee));
}

/** `table.rows[0]` for the `table` in it. */
function widest(node) {
  const { parent } = node;
  if (parent.type === 'TSNonNullExpression' || parent.type === 'TSAsExpression') return widest(parent);
  return parent.type === 'MemberExpression' && parent.object === node ? widest(parent) : node;
}

function changesItself(callee, definition) {
  const name = callee.computed ? String(callee.property.value ?? '') : callee.property.name;
  if (!CHANGING.test(name)) return false;
  if (name !== 'exec' && name !== 'test') return true;
  // A pattern that is global or sticky goes on from where it last stopped.
  return /[gy]/.test(definition.node.init?.regex?.flags ?? '');
}
