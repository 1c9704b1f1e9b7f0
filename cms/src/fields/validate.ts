import type { TextFieldSingleValidation } from 'payload';
import type { z } from 'zod';

/**
 * Checks a text field with a schema of the models. The sentence tells the editor what to write.
 * An empty value is refused only where the field is required.
 */
export function validateWith(schema: z.ZodType, sentence: string): TextFieldSingleValidation {
  return (value, { required, req }) => {
    if (value === null || value === undefined || value === '') {
      return required === true ? req.t('validation:required') : true;
    }
    return schema.safeParse(value).success || sentence;
  };
}
