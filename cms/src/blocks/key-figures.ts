import type { Block } from 'payload';
import { keyFiguresField } from '../fields/key-figures.ts';

/** Figures put forward within a text. */
export const keyFiguresBlock: Block = {
  slug: 'keyFigures',
  interfaceName: 'KeyFiguresBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Chiffres clés', plural: 'Chiffres clés' },
  fields: [keyFiguresField('figures', 'Chiffres', { required: true })],
};
