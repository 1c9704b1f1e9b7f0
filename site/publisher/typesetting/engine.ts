import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** Results of former compilations that are kept, in number of compilations: memory stays bounded. */
const KEPT = 10;

const FONTS = new URL('./fonts/', import.meta.url);

/** Folder in which no document finds any file but those it is given. */
const ROOT = path.resolve('/typesetting');

let compiler: NodeCompiler | undefined;

/** What a Typst document is typeset from. */
interface Source {
  text: string;
  /** What it finds in `sys.inputs`: data, whatever they hold. */
  inputs: Record<string, string>;
  /** What it finds as files, by path from its root. */
  files?: ReadonlyMap<string, Buffer>;
}

/** The first page of a Typst document, as SVG. */
export function typesetSvg(source: Source): string {
  return typeset(source, (by, document) => by.plainSvg(document));
}

/** A Typst document as PDF/UA-1. @throws {Error} with the rules that it breaks */
export function typesetPdf(source: Source): Buffer {
  return typeset(source, (by, document) => by.pdf(document, { pdfStandard: 'ua-1' }));
}

function typeset<Result>(
  { text, inputs, files = new Map() }: Source,
  write: (by: NodeCompiler, document: NodeTypstDocument) => Result,
): Result {
  compiler ??= createCompiler();
  for (const [file, bytes] of files) compiler.mapShadow(path.join(ROOT, file), bytes);
  try {
    const compiled = compiler.compile({ mainFileContent: text, inputs });
    if (compiled.result === null) throw new Error(problemsOf(compiled, compiler));
    return write(compiler, compiled.result);
  } finally {
    for (const file of files.keys()) compiler.unmapShadow(path.join(ROOT, file));
    compiler.evictCache(KEPT);
  }
}

function createCompiler(): NodeCompiler {
  const fontBlobs = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => readFileSync(new URL(file, FONTS)));
  return NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs }] });
}

function problemsOf(compiled: ReturnType<NodeCompiler['compile']>, by: NodeCompiler): string {
  const error = compiled.takeDiagnostics();
  const diagnostics = (error === null ? [] : by.fetchDiagnostics(error)) as { message: string }[];
  return diagnostics.map(({ message }) => message).join(' ; ') || 'Typst ne dit pas pourquoi.';
}
