import { readdirSync, readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Results of former compilations that are kept, in number of compilations: memory stays bounded. */
const KEPT = 10;

const FONTS = new URL('./fonts/', import.meta.url);

let compiler: NodeCompiler | undefined;

/**
 * The first page of a Typst document, as SVG. `inputs` are what it finds in `sys.inputs`: they are
 * data, whatever they hold.
 */
export function typesetSvg(source: string, inputs: Record<string, string>): string {
  compiler ??= createCompiler();
  const compiled = compiler.compile({ mainFileContent: source, inputs });
  try {
    if (compiled.result === null) throw new Error(problemsOf(compiled, compiler));
    return compiler.plainSvg(compiled.result);
  } finally {
    compiler.evictCache(KEPT);
  }
}

function createCompiler(): NodeCompiler {
  const fontBlobs = readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => readFileSync(new URL(file, FONTS)));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
}

function problemsOf(compiled: ReturnType<NodeCompiler['compile']>, by: NodeCompiler): string {
  const error = compiled.takeDiagnostics();
  const diagnostics = (error === null ? [] : by.fetchDiagnostics(error)) as { message: string }[];
  return diagnostics.map(({ message }) => message).join(' ; ') || 'Typst ne dit pas pourquoi.';
}
