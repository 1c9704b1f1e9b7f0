import { typeset } from 'content-models';

/** What a message says, in French as it is typed: spaces are set here. */
export interface LetterContent {
  subject: string;
  paragraphs: readonly string[];
  links: readonly { label: string; url: string }[];
  end: string;
}

/** A message ready to be sent. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** Writes a message as a text and as a page, which say the same. */
export function writeLetter({ subject, paragraphs, links, end }: LetterContent): Letter {
  const title = typeset(subject);
  const before = paragraphs.map((paragraph) => typeset(paragraph));
  const after = typeset(end);
  const text = [...before, ...links.map(({ label, url }) => `${label}\u00a0:\n${url}`), after, ''].join('\n\n');
  const shown = [
    ...before.map(escape),
    ...links.map(({ label, url }) => `<a href="${escape(url)}">${escape(label)}</a>`),
    escape(after),
  ];
  const html = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
</head>
<body>
<h1>${escape(title)}</h1>
${shown.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</body>
</html>
`;
  return { subject: title, text, html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
