import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Which files each file imports, types included. Paths from the root, with `/`. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

const SOURCE = /\.(ts|tsx|js|mjs|astro|mdx)$/;
const MADE = /^(node_modules|dist|\..*)$/;

/** The imports of every source file of some workspaces: what a file names by its path, or by the name of a workspace. */
export function importGraphOf(root: string, workspaces: readonly string[]): ImportGraph {
  const files = new Set(workspaces.flatMap((workspace) => sourcesIn(root, workspace)));
  const entries = entriesOf(root, workspaces);
  return new Map(
    [...files].map((file) => {
      const imported = importsIn(file, readFileSync(path.join(root, file), 'utf8'));
      const targets = imported.map((name) => entries.get(name) ?? path.join(path.dirname(file), name));
      return [file, new Set(targets.filter((target) => files.has(target)))];
    }),
  );
}

/** What the text of a file names in its imports, types and lazy ones included. */
export function importsIn(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Files that import one another in a circle, one way round each: a file stands in one circle at most. */
export function circlesIn(graph: ImportGraph): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push(trail.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const imported of graph.get(file) ?? []) follow(imported, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return circles;
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return MADE.test(entry.name) ? [] : sourcesIn(root, name);
    return SOURCE.test(entry.name) ? [name] : [];
  });
}

/** Each name under which a workspace exports a file → that file. */
function entriesOf(root: string, workspaces: readonly string[]): Map<string, string> {
  return new Map(
    workspaces.flatMap((workspace) => {
      const { name, exports } = readManifest(path.join(root, workspace));
      return Object.entries(exports ?? {}).map(
        ([entry, file]) => [path.posix.join(name, entry), path.posix.join(workspace, file)] as const,
      );
    }),
  );
}

function readManifest(folder: string): Manifest {
  // Ours: each has these fields.
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

interface Manifest {
  name: string;
  exports?: Record<string, string>;
}
