'use client';

import { useRowLabel } from '@payloadcms/ui';
import { THEMES, type Theme } from 'content-models';

/** Row of a theme in a form, named by the theme. */
export function TrackTitle() {
  const { data, rowNumber } = useRowLabel<{ theme?: Theme | null }>();
  const number = String((rowNumber ?? 0) + 1);
  return <span>{data.theme ? `${number}. ${THEMES[data.theme].label}` : `Sans thème (${number})`}</span>;
}
