'use client';

import { useDocumentInfo, useForm, useOperation, useServerFunctions } from '@payloadcms/ui';
import { useCallback } from 'react';

/**
 * Puts a whole document in the form, as when it is opened: the server draws the rows of lists, and the texts with
 * structure are shown anew. The form then has something to save.
 * @returns whether it was done
 */
export function useFillForm(): (data: Record<string, unknown>) => Promise<boolean> {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo();
  const { dispatchFields, setModified } = useForm();
  const { getFormState } = useServerFunctions();
  const operation = useOperation();

  return useCallback(
    async (data) => {
      const answer = await getFormState({
        ...(id !== undefined && { id }),
        ...(collectionSlug !== undefined && { collectionSlug }),
        ...(globalSlug !== undefined && { globalSlug }),
        schemaPath: collectionSlug ?? globalSlug ?? '',
        data,
        docPermissions,
        docPreferences: await getDocPreferences(),
        ...(operation !== undefined && { operation }),
        renderAllFields: true,
        skipValidation: true,
      });
      const state = 'state' in answer ? answer.state : null;
      if (state == null) return false;
      dispatchFields({ type: 'REPLACE_STATE', state });
      setModified(true);
      return true;
    },
    [
      collectionSlug,
      dispatchFields,
      docPermissions,
      getDocPreferences,
      getFormState,
      globalSlug,
      id,
      operation,
      setModified,
    ],
  );
}
