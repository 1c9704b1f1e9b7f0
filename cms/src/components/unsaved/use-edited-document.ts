'use client';

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useMemo } from 'react';
import { fieldsOfForm, type FormField } from './form-fields.ts';

interface EditedDocument {
  /** Account that writes. */
  owner: string;
  /** `press-releases/12`, `press-releases/new`, `globals/navigation`. */
  subject: string;
  /** Path of the API that its form is sent to. */
  path: string;
  /** Where the API gives its latest version; null for one that was never saved. */
  latest: string | null;
  fields: readonly FormField[];
}

/** The document or setting whose form this is. */
export function useEditedDocument(): EditedDocument {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const { user } = useAuth();
  const entity =
    collectionSlug === undefined
      ? getEntityConfig({ globalSlug: globalSlug ?? '' })
      : getEntityConfig({ collectionSlug });
  const fields = useMemo(() => fieldsOfForm(entity.fields), [entity]);
  const { api } = config.routes;
  const owner = String(user?.id ?? '');
  if (collectionSlug === undefined) {
    const path = `${api}/globals/${globalSlug ?? ''}`;
    return { owner, subject: `globals/${globalSlug ?? ''}`, path, latest: `${path}?depth=0`, fields };
  }
  const path = id === undefined ? `${api}/${collectionSlug}` : `${api}/${collectionSlug}/${String(id)}`;
  return {
    owner,
    subject: `${collectionSlug}/${id === undefined ? 'new' : String(id)}`,
    path,
    latest: id === undefined ? null : `${path}?depth=0&draft=true`,
    fields,
  };
}
