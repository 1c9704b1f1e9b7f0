import type { Block } from 'payload';
import { lineField } from '../fields/text-fields.ts';

/** The figures of the association, year after year, drawn where the block stands. */
export const keyFiguresByYearBlock: Block = {
  slug: 'keyFiguresByYear',
  interfaceName: 'KeyFiguresByYearBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Chiffres clés, année par année', plural: 'Chiffres clés, année par année' },
  fields: [
    lineField('counted', 'Ce qui est compté', {
      admin: {
        placeholder: 'participants au Forum',
        description:
          'Vide : un dessin et son tableau pour tout ce qui est compté sous les mêmes mots deux années au moins, dans « Chiffres clés ». Sinon, écrivez ces mots, et eux seuls seront montrés.',
      },
    }),
  ],
};
