/**
 * What was meant by the address of a link that was typed or pasted: spaces around it and line breaks within it go, a
 * space within it is written `%20`, `www.` and an e-mail address get their scheme. Undoes what Payload's rich text
 * (3.90.1) made of an address with a space: it kept `https%3A%2F%2F…`, and encoded that again at each save. What can't
 * be a link stays as it is, for the model to refuse. Applying it twice changes nothing.
 */
export function repairLink(text: string): string {
  const address = decodeWhole(withoutMarks(text));
  const scheme = /^(https?|mailto|tel) ?: ?/i.exec(address)?.[0];
  if (scheme === undefined) return withScheme(address);
  const rest = address.slice(scheme.length);
  switch (scheme.toLowerCase().replace(/ /g, '')) {
    case 'mailto:':
      return `mailto:${encodeSpaces(rest)}`;
    case 'tel:':
      return `tel:${rest.replace(/ /g, '')}`;
    default:
      return withPath(scheme.replace(/[ :]/g, ''), rest);
  }
}

/** What was meant by an e-mail address: `Camille <presse@exemple.fr>` and `mailto:presse@exemple.fr` are `presse@exemple.fr`. */
export function repairEmail(text: string): string {
  const [, bracketed] = /<([^<>]+@[^<>]+)>/.exec(text) ?? [];
  return decodeWhole(withoutMarks(bracketed ?? text))
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/ /g, '');
}

/** What was meant by a telephone number: `tel:` and what frames it go, the spaces within it stay. */
export function repairPhone(text: string): string {
  return decodeWhole(withoutMarks(text)).replace(/^tel: ?/i, '');
}

/** One line, without what frames an address in a text: spaces, `<…>`, « … ». */
function withoutMarks(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*[\t\n\r]\s*/g, '')
    .replace(/\s/g, ' ')
    .replace(/^[ <«“"]+|[ >»”"]+$/g, '');
}

/** An address of which even the colon was encoded, as often as it was. */
function decodeWhole(address: string): string {
  let decoded = address;
  while (/^(https?|mailto|tel)%(25)*3A/i.test(decoded) || /^[^\s@:/]+%(25)*40[^\s@:/]+$/.test(decoded)) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded.trim();
}

/** `rest` is what follows the colon. A space can't stand in the name of a site, which is then left to be refused. */
function withPath(scheme: string, rest: string): string {
  const [, site = '', path = ''] = /^[ /]*([^/?#]*)(.*)$/.exec(rest) ?? [];
  return `${scheme}://${site}${encodeSpaces(path)}`;
}

function withScheme(address: string): string {
  if (/^www\.[^\s/]+\.[a-z]{2,}/i.test(address)) return withPath('https', address);
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`;
  return address;
}

function encodeSpaces(text: string): string {
  return text.trim().replace(/ /g, '%20');
}
