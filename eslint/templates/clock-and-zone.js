/** Methods of a date that answer in the zone of the machine. */
const LOCAL_DATE_METHODS =
  /^(?:[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(?:Date|Time)String)$/;

/** Methods that take the language, and for dates the zone, of the machine unless told. */
const DATE_TEXTS = new Set(['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);
const LANGUAGE_POSITION = { toLocaleUpperCase: 0, toLocaleLowerCase: 0, localeCompare: 1 };

/** Refuses what answers by the present moment, the zone or the language of the machine. */
export const clockAndZone = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      moment: 'Without a date, a formatter tells the present moment: ask for the day with readToday().',
      zone: '`{{name}}` without `timeZone` answers in the zone of the machine: build a formatter with its language and zone once, in a module.',
      language: '`{{name}}` without a language answers in that of the machine: give `fr`.',
      localDate: '`{{name}}` answers in the zone of the machine: use the helpers of content-models, or the UTC method.',
      looseDate: 'A date and time without its zone is read in that of the machine: end it with `Z`.',
    },
  },
  create: ({ report }) => ({
    CallExpression(node) {
      const name = node.callee.type === 'MemberExpression' && !node.callee.computed ? node.callee.property.name : '';
      if (isIntl(node.callee)) checkFormatter(node, report);
      else if (/^format(?:ToParts)?$/.test(name) && node.arguments.length === 0) report({ node, messageId: 'moment' });
      else if (DATE_TEXTS.has(name) && !(hasLanguage(node, 0) && hasZone(node))) {
        report({ node, messageId: 'zone', data: { name } });
      } else if (Object.hasOwn(LANGUAGE_POSITION, name) && !hasLanguage(node, LANGUAGE_POSITION[name])) {
        report({ node, messageId: 'language', data: { name } });
      }
    },
    MemberExpression(node) {
      const name = node.computed ? String(node.property.value ?? '') : node.property.name;
      if (LOCAL_DATE_METHODS.test(name)) report({ node, messageId: 'localDate', data: { name } });
    },
    NewExpression(node) {
      if (isIntl(node.callee)) checkFormatter(node, report);
      const [text] = node.arguments;
      if (node.callee.name === 'Date' && text?.type === 'Literal' && isLoose(String(text.value))) {
        report({ node, messageId: 'looseDate' });
      }
    },
  }),
};

function checkFormatter(node, report) {
  const name = `Intl.${node.callee.property.name}`;
  if (!hasLanguage(node, 0)) report({ node, messageId: 'language', data: { name } });
  else if (name === 'Intl.DateTimeFormat' && !hasZone(node)) report({ node, messageId: 'zone', data: { name } });
}

function isIntl(callee) {
  return callee.type === 'MemberExpression' && callee.object.name === 'Intl';
}

/** Whether a language is given; `undefined` and an empty list would mean the machine's. */
function hasLanguage(node, position) {
  const argument = node.arguments[position];
  return argument !== undefined && argument.name !== 'undefined' && argument.elements?.length !== 0;
}

/** Whether the options name a zone. */
function hasZone(node) {
  const options = node.arguments[1];
  return (
    options?.type === 'ObjectExpression' &&
    options.properties.some(({ key, value }) => key?.name === 'timeZone' && value.name !== 'undefined')
  );
}

/** A day alone is read in UTC; a day with a time and no zone is not, nor is any other way to write a date. */
function isLoose(text) {
  return !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);
}
