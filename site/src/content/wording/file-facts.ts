import { count, formatBytes, type DocumentFile } from 'content-models';
import { joinFacts } from './card-facts.ts';

const languages = new Intl.DisplayNames('fr', { type: 'language' });

/** What a visitor should know before a download: « PDF, 1,2 Mo, 12 pages, en français ». */
export function fileFacts({ filename, size, pages, language, isAccessible }: FileFacts): string {
  const facts = [
    typeOf(filename),
    formatBytes(size),
    pages === null ? null : count(pages, 'page'),
    `en ${languages.of(language) ?? language}`,
    isAccessible === true ? 'accessible' : isAccessible === false ? 'non accessible' : null,
  ];
  return joinFacts(facts, ', ') ?? '';
}

type FileFacts = Pick<DocumentFile, 'filename' | 'size' | 'pages' | 'language' | 'isAccessible'>;

function typeOf(filename: string): string {
  return /\.(\w+)$/.exec(filename)?.[1]?.toUpperCase() ?? 'Fichier';
}
