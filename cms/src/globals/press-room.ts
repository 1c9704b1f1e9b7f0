import { pressRoom, targetOf } from 'content-models';
import { ADMIN_GROUPS } from '../admin-groups.ts';
import { relationsField } from '../fields/relation-fields.ts';
import { settingTextField } from '../fields/rich-text.ts';
import { paragraphField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';

/** What the press room says beside the releases. */
export const PressRoom = publishedGlobal({
  slug: 'press-room',
  group: ADMIN_GROUPS.press,
  description: 'Introduction, présentation de l’association et contacts de la presse.',
  fields: [
    paragraphField('introduction', 'Introduction', {
      required: true,
      defaultValue: 'Les communiqués du réseau et les contacts de la presse.',
    }),
    settingTextField(
      'boilerplate',
      'Présentation de l’association',
      'Reprise à la fin de chaque communiqué. Un ou deux paragraphes.',
    ),
    settingTextField(
      'boilerplateInEnglish',
      'Présentation de l’association, en anglais',
      'Reprise à la fin des communiqués en anglais. Vide : rien à cet endroit.',
    ),
    relationsField('defaultContacts', 'Contacts habituels', targetOf(pressRoom.shape.defaultContacts), {
      description: 'Montrés quand un communiqué n’en nomme aucun.',
    }),
  ],
});
