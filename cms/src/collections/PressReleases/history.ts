import type { CheckboxField } from 'payload';

/** Whether readers are shown what the release said before. */
export const historyField: CheckboxField = {
  name: 'isHistoryShown',
  label: 'Montrer l’historique des versions',
  type: 'checkbox',
  defaultValue: false,
  admin: {
    description:
      'Le communiqué mène alors à une page qui montre, de version en version, les mots ajoutés et supprimés, et quand. Elle paraît dès qu’une version en ligne en a remplacé une autre, même avant que vous cochiez. Ce qui n’a pas été public n’y est jamais\u00a0: brouillons, versions d’avant l’heure. Décochez et publiez\u00a0: la page disparaît.',
  },
  hooks: { beforeDuplicate: [() => false] },
};
