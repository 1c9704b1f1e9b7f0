import { documentFile } from 'content-models';
import { lineField, type SingleTextField } from './text-fields.ts';
import { validateWith } from './validate.ts';

/** The language of a file or a resource. */
export function languageField(admin: { width: string }): SingleTextField {
  return {
    ...lineField('language', 'Langue', {
      required: true,
      defaultValue: 'fr',
      admin: { ...admin, description: 'Code à deux lettres : fr, en…' },
    }),
    validate: validateWith(
      documentFile.shape.language,
      'Écrivez un code de langue à deux lettres minuscules : fr, en, de…',
    ),
  };
}
