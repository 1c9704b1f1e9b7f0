import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

export interface StartArguments {
  /** What an empty database is given at the first start: the demonstration unless told otherwise. */
  content: 'default' | 'none' | 'demonstration';
  /** Whether the site that is there may give way to what the database holds, an empty one included. */
  replacesSite: boolean;
  isHelp: boolean;
}

export const HELP = `npm start                     installe, prépare, construit, publie et sert la plateforme
npm start -- --empty          de même, sans contenu de démonstration (au premier démarrage)
npm start -- --demo           charge le contenu de démonstration dans une base qui n’a aucun contenu
npm start -- --replace-site   accepte que ce qui est en ligne laisse la place à ce que contient la base de données`;

/** @throws {UsageError} on an argument that does not exist */
export function parseStartArguments(args: string[]): StartArguments {
  const values = parse(args);
  if (values.empty && values.demo) {
    throw new UsageError('--empty et --demo s’excluent\u00a0: gardez l’un des deux.');
  }
  return {
    content: values.empty ? 'none' : values.demo ? 'demonstration' : 'default',
    replacesSite: values['replace-site'],
    isHelp: values.help,
  };
}

/** The arguments that ask for the same, for a process that this one starts. */
export function formatStartArguments({ content, replacesSite }: Omit<StartArguments, 'isHelp'>): string[] {
  const ofContent = { default: [], none: ['--empty'], demonstration: ['--demo'] }[content];
  return [...ofContent, ...(replacesSite ? [REPLACE_SITE] : [])];
}

/** The argument that lets a start take pages offline. */
export const REPLACE_SITE = '--replace-site';

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { empty: flag, demo: flag, 'replace-site': flag, help: { ...flag, short: 'h' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new UsageError(
      `Argument inconnu dans «\u00a0${args.join(' ')}\u00a0»\u00a0: seuls --empty, --demo et --replace-site sont acceptés.`,
    );
  }
}
