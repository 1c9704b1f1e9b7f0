'use client';

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui';
import type { FieldDiffClientProps, SelectFieldClient } from 'payload';

/** Between two versions, a list of choices by their names: Payload shows `["data","ai"]`. */
export function ChoicesDiff({
  comparisonValue,
  versionValue,
  field,
  nestingLevel,
}: FieldDiffClientProps<SelectFieldClient>) {
  const { i18n } = useTranslation();
  const named = (chosen: unknown) => `<p>${escapeDiffHTML(namesOf(chosen, field.options))}</p>`;
  const { From, To } = getHTMLDiffComponents({
    fromHTML: named(comparisonValue),
    toHTML: named(versionValue),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  });
  const label = typeof field.label === 'string' ? field.label : '';
  return (
    <FieldDiffContainer
      className="select-diff"
      i18n={i18n}
      label={{ label }}
      From={From}
      To={To}
      {...(nestingLevel !== undefined && { nestingLevel })}
    />
  );
}

/** What no form shows is not compared either. */
export function NoDiff() {
  return null;
}

function namesOf(chosen: unknown, options: SelectFieldClient['options']): string {
  const values: unknown[] = Array.isArray(chosen) ? chosen : [];
  return options
    .flatMap((option) => (typeof option === 'object' && values.includes(option.value) ? [option.label] : []))
    .filter((label) => typeof label === 'string')
    .join(', ');
}
