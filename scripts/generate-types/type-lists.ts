import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const TYPES = path.resolve(import.meta.dirname, '../../content-models/src/types');
export const LISTS = path.join(TYPES, 'lists');

/** A content type, as its file declares it. */
interface Declaration {
  file: string;
  /** Name of what declares it. */
  name: string;
  slug: string;
  isAsset: boolean;
}

/** The lists of types, by the names of their files: what the folder of declarations holds, new ones last. */
export async function typeLists(): Promise<Record<string, string>> {
  const declarations = readDeclarations();
  const slugs = (isAsset: boolean) => declarations.filter((one) => one.isAsset === isAsset).map(({ slug }) => slug);
  return {
    'slugs.ts': await typescript(`
      /** Slugs of the types whose documents are published on their own. */
      export const PUBLISHED_COLLECTIONS = ${JSON.stringify(slugs(false))} as const;

      /** Slugs of what is published only because a published document shows or offers it. */
      export const ASSET_COLLECTIONS = ${JSON.stringify(slugs(true))} as const;
    `),
    'declarations.ts': await typescript(`
      ${byFile(declarations)
        .map(({ name, file }) => `import { ${name} } from '../${file}';`)
        .join('\n')}

      /** The declaration of each type. */
      export const CONTENT_TYPES = {
        ${declarations.map(({ slug, name }) => `${JSON.stringify(slug)}: ${name},`).join('\n')}
      } as const;
    `),
    'models.ts': await typescript(
      byFile(declarations)
        .map(({ file }) => `export * from '../${file}';`)
        .join('\n'),
    ),
  };
}

/** Writes the lists. */
export async function writeTypeLists(): Promise<void> {
  for (const [file, text] of Object.entries(await typeLists())) writeFileSync(path.join(LISTS, file), text);
}

/** In the order of the list that is there; new ones last. */
function readDeclarations(): Declaration[] {
  const listed = readFileSync(path.join(LISTS, 'slugs.ts'), 'utf8');
  const rank = ({ slug }: Declaration) => (listed.includes(`'${slug}'`) ? listed.indexOf(`'${slug}'`) : listed.length);
  return readdirSync(TYPES)
    .toSorted()
    .flatMap((file) => {
      if (!/^[a-z-]+\.ts$/.test(file)) return [];
      const text = readFileSync(path.join(TYPES, file), 'utf8');
      const [, name, slug, kind] =
        /^export const (\w+) = \{\n {2}slug: '([a-z-]+)',$.*^\} as const satisfies (Document|Asset)Type</ms.exec(
          text,
        ) ?? [];
      if (name === undefined && /^\} as const satisfies (?:Document|Asset)Type</m.test(text)) {
        throw new Error(`${file}: write the declaration as \`export const name = {\`, with its slug on the next line.`);
      }
      return name === undefined || slug === undefined ? [] : [{ file, name, slug, isAsset: kind === 'Asset' }];
    })
    .toSorted((a, b) => Number(a.isAsset) - Number(b.isAsset) || rank(a) - rank(b));
}

function byFile(declarations: readonly Declaration[]): readonly Declaration[] {
  return declarations.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

async function typescript(text: string): Promise<string> {
  const notice = '// Written by `npm run generate:types`. The order may be changed by hand.\n';
  return format(notice + text, { ...(await resolveConfig(LISTS)), parser: 'typescript' });
}
