#!/usr/bin/env bash
# pdfjs-dist 6.5.438, text of a page by getTextContent, with its default options.
# Guess before running: a PDF that says its line-end hyphens are soft (U+00AD in the font's ToUnicode map, as Typst
#   writes them) gives them in its text, so that a reader can tell « accom- / pagne » from « peut- / être ».
# What happens: the sign is left out of the text, as are all of Unicode's format characters; a hyphen that is mapped to
#   U+002D stays. The word that was cut comes as two, with nothing that says so.
# Seen: soft "accom|pagne", plain "accom-|pagne".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.5.438 node@24.21.0
cat >read.mjs <<'PROGRAM'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

// A page of two lines, whose hyphen the font says to be the character given.
function pdf(hyphen) {
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfchar <2d> <${hyphen}> endbfchar
1 beginbfrange <61> <7a> <0061> endbfrange
endcmap end end`;
  const text = 'BT /F 12 Tf 14 TL 20 60 Td (accom-) Tj T* (pagne) Tj ET';
  const stream = (content) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Resources << /Font << /F 4 0 R >> >> /Contents 6 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>',
    stream(map),
    stream(text),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

for (const [name, hyphen] of [['soft', '00ad'], ['plain', '002d']]) {
  const document = await getDocument({ data: pdf(hyphen), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const lines = items.map(({ str }) => str.replaceAll('\u00ad', '<U+00AD>')).filter((line) => line !== '');
  console.log(`${name} ${JSON.stringify(lines.join('|'))}`);
}
PROGRAM
node="$folder/node_modules/.bin/node"
seen=$("$node" read.mjs)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
soft "accom|pagne"
plain "accom-|pagne"
EXPECTED
