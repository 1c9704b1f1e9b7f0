/** What an endpoint may take of its context. */
const ADDRESS = new Set(['params', 'props']);

/** Refuses everything of a request but the parameters of its address: pages are files, nobody asks for them yet. */
export const request = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { context: 'Take `{ params }` of the context: the rest of a request is no content.' },
  },
  create: ({ report }) => ({
    'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator'({ id, init }) {
      if (isEndpoint(id.name)) checkParameters(init, report);
    },
    'ExportNamedDeclaration > FunctionDeclaration'(node) {
      if (isEndpoint(node.id?.name)) checkParameters(node, report);
    },
  }),
};

function isEndpoint(name) {
  return /^(?:[A-Z]{3,7}|getStaticPaths|onRequest)$/.test(name ?? '');
}

function checkParameters(node, report) {
  // A constant whose name looks like a method, or a handler made elsewhere: nothing to see here.
  for (const parameter of node?.params ?? []) {
    const isAddress =
      parameter.type === 'ObjectPattern' && parameter.properties.every(({ key }) => ADDRESS.has(key?.name));
    if (!isAddress) report({ node: parameter, messageId: 'context' });
  }
}
