import { addressOf } from 'content-models';
import { day, DOCUMENT_COLUMNS, DOCUMENT_FIELDS, documentCells, list, requiredText, text } from '../columns.ts';
import { dataSet } from '../data-set.ts';

export const communiques = dataSet('press-releases', {
  title: 'Communiqués de presse',
  description: 'Un communiqué par ligne, avec ses signataires et les élus présents.',
  columns: {
    ...DOCUMENT_COLUMNS,
    date: { ...day('Date', 'Date dont le communiqué est daté.'), constraints: { required: true } },
    lieu: text('Lieu', 'Lieu dont le communiqué est daté.'),
    chapo: requiredText('Chapô', 'L’essentiel, en un paragraphe.'),
    cosignataires: list('Cosignataires', 'Identifiants d’organisations.'),
    elus: list('Élus présents', 'Identifiants de personnes.'),
    corrections: {
      type: 'integer',
      title: 'Corrections',
      description: 'Nombre d’erreurs corrigées depuis la publication.',
    },
  },
  primaryKey: ['id'],
  fields: [...DOCUMENT_FIELDS, 'slug', 'dateline', 'lead', 'coPublishers', 'representatives', 'corrections'],
  rows: (release, siteUrl) => [
    {
      ...documentCells(release, siteUrl, addressOf({ collection: 'press-releases', slug: release.slug })),
      date: release.dateline.date,
      lieu: release.dateline.place,
      chapo: release.lead,
      cosignataires: release.coPublishers,
      elus: release.representatives,
      corrections: release.corrections.length,
    },
  ],
});
