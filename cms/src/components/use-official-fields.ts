'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import type { Authority } from '../register/authority.ts';
import { optionOf, type AuthorityOption } from './authority-options.ts';
import { useRegister } from './use-register.ts';

/** Fields of the form that say what the register says. The server sets them again from the code. */
const FIELDS = {
  registerKind: 'kind',
  siren: 'siren',
  inseeCode: 'inseeCode',
  departmentCode: 'departmentCode',
  department: 'department',
  regionCode: 'regionCode',
  region: 'region',
  population: 'population',
} as const satisfies Record<string, keyof Authority>;

interface OfficialFields {
  /** The authority of the form, as an option of the list; null without any. */
  picked: PickedOption | null;
  /** Fills in the official fields, and the name when there is none of the editor’s own; null empties them. */
  pick: (authority: Authority | null) => void;
}

/** An option of the list; without an authority when the register no longer knows the code. */
type PickedOption = Pick<AuthorityOption, 'value' | 'label'>;

/** Reads and fills in what the form says of an authority. */
export function useOfficialFields(): OfficialFields {
  const { dispatchFields, setModified } = useForm();
  const code = useFormFields(([fields]) => fields.inseeCode?.value);
  const kind = useFormFields(([fields]) => fields.registerKind?.value);
  const title = useFormFields(([fields]) => fields.title?.value);
  const [last, setLast] = useState<Authority | null>(null);
  const picked = usePicked(code, kind, last);

  const pick = (authority: Authority | null) => {
    for (const [path, fact] of Object.entries(FIELDS)) {
      dispatchFields({ type: 'UPDATE', path, value: authority?.[fact] ?? null, valid: true });
    }
    const hasOwnTitle = title != null && title !== '' && title !== last?.name;
    if (authority !== null && !hasOwnTitle) {
      dispatchFields({ type: 'UPDATE', path: 'title', value: authority.name, valid: true });
    }
    setLast(authority);
    setModified(true);
  };

  return { picked, pick };
}

/** The option of the code that the form has: the one chosen here, or what the register says of a saved code. */
function usePicked(code: unknown, kind: unknown, last: Authority | null): PickedOption | null {
  const saved = typeof code === 'string' && code !== last?.inseeCode ? code : '';
  const { options } = useRegister(saved);
  if (typeof code !== 'string' || code === '') return null;
  if (saved === '' && last !== null) return optionOf(last);
  const found = options.find(({ authority }) => authority.inseeCode === code && authority.kind === kind);
  return found ?? { value: code, label: code };
}
