import { THEME_KEYS, THEMES } from 'content-models';

/** The options of a select field, in the order of the labels. */
export function optionsOf<Key extends string>(labels: Readonly<Record<Key, string>>): { value: Key; label: string }[] {
  // Object.entries forgets the keys' type.
  return (Object.entries(labels) as [Key, string][]).map(([value, label]) => ({ value, label }));
}

/** The eight themes, in the order of their lines. */
export const themeOptions = THEME_KEYS.map((value) => ({ value, label: THEMES[value].label }));

/** Of a field with several choices: how it is shown between two versions. */
export const CHOICES = { components: { Diff: '/components/version-diff.tsx#ChoicesDiff' } } as const;

/** Of a field that no form shows: versions do not show it either. */
export const UNSEEN = { hidden: true, components: { Diff: '/components/version-diff.tsx#NoDiff' } } as const;
