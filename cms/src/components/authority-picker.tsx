'use client';

import { FieldDescription, FieldLabel, ReactSelect } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { authorityOf, type AuthorityOption } from './authority-options.ts';
import { ANNOUNCEMENTS } from './list-announcements.ts';
import { useOfficialFields } from './use-official-fields.ts';
import { useRegister } from './use-register.ts';

/** « Collectivité »: searches the official register as the editor types, and fills in what it says. */
export function AuthorityPicker({ readOnly = false }: { readOnly?: boolean }) {
  const inputId = useId();
  const { picked, pick } = useOfficialFields();
  const [query, setQuery] = useState('');
  const { options, isAsking, isAway } = useRegister(query);
  const nothing = isAway ? AWAY : query.trim() === '' ? INVITATION : NOT_FOUND;

  return (
    <div className="field-type authority-picker">
      <FieldLabel htmlFor={inputId} label="Collectivité" />
      <ReactSelect
        {...ANNOUNCEMENTS}
        inputId={inputId}
        disabled={readOnly}
        isLoading={isAsking}
        options={options}
        placeholder={INVITATION}
        noOptionsMessage={() => nothing}
        // The register has searched already.
        filterOption={() => true}
        // Null empties the list, which Payload's types leave out.
        value={picked as AuthorityOption}
        onInputChange={setQuery}
        onChange={(chosen) => pick(authorityOf(chosen))}
      />
      <FieldDescription path="register" description={HELP} />
    </div>
  );
}

const INVITATION = 'Tapez un nom, un code Insee ou un numéro SIREN';
const NOT_FOUND = 'Le registre officiel n’a aucune collectivité de ce nom.';
const AWAY = 'L’administration ne répond pas. Vérifiez votre connexion, puis tapez de nouveau.';
const HELP =
  'Choisissez-la dans la liste : le registre officiel remplit le nom (que vous pouvez changer) et les champs ci-dessous. ' +
  'Laissez vide ce qui n’y est pas : un pays, un conseil de développement, une ville étrangère.';
