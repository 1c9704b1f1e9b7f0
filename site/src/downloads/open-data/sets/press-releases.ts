import type { PressRelease } from 'content-models';
import { columnsOf } from '../data-set.ts';
import { documentColumns, pageOf } from '../document-columns.ts';
import { day, integer, list, required, requiredText, text } from '../kinds.ts';

const { field, made, set } = columnsOf<PressRelease>();

export const communiques = set({
  title: 'Communiqués de presse',
  description: 'Un communiqué par ligne, avec ses signataires et les élus présents.',
  columns: {
    ...documentColumns(pageOf()),
    date: made(
      ['dateline'],
      required(day('Date', 'Date dont le communiqué est daté.')),
      ({ dateline }) => dateline.date,
    ),
    lieu: made(['dateline'], text('Lieu', 'Lieu dont le communiqué est daté.'), ({ dateline }) => dateline.place),
    chapo: field('lead', requiredText('Chapô', 'L’essentiel, en un paragraphe.')),
    cosignataires: field('coPublishers', list('Cosignataires', 'Identifiants d’organisations.')),
    elus: field('representatives', list('Élus présents', 'Identifiants de personnes.')),
    corrections: made(
      ['corrections'],
      integer('Corrections', 'Nombre d’erreurs corrigées depuis la publication.'),
      ({ corrections }) => corrections.length,
    ),
  },
  primaryKey: ['id'],
});
