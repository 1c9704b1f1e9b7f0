'use client';

import { Button, useField } from '@payloadcms/ui';
import { useState } from 'react';

/** The link of an access, once it is saved, with « Copier le lien ». */
export function PressAccessLink() {
  const { value } = useField<string | null>({ path: 'link' });
  const [said, setSaid] = useState<string | null>(null);
  if (typeof value !== 'string' || value === '') {
    return <p className="field-type">Enregistrez : le lien personnel paraîtra ici.</p>;
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid('Lien copié.');
    } catch {
      setSaid('Le navigateur ne permet pas la copie : sélectionnez le lien, puis copiez-le.');
    }
  };
  return (
    <div className="field-type press-access-link">
      <label className="field-label" htmlFor="press-access-link">
        Lien personnel
      </label>
      <input id="press-access-link" type="text" readOnly value={value} onFocus={(event) => event.target.select()} />
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void copy()}>
        Copier le lien
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
