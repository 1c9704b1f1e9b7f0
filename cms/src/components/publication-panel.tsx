import type { ServerProps } from 'payload';
import { settingsOf } from '../settings.ts';
import { InWindow } from './in-window.tsx';
import { PublicationStatus } from './publication-status.tsx';

/** Beside a document: whether it is online, since when, and where; or why not. */
export function PublicationPanel({ payload }: ServerProps) {
  return (
    <InWindow isNarrow={false}>
      <PublicationStatus siteUrl={settingsOf(payload).siteUrl} />
    </InWindow>
  );
}

/** The same above the form, in windows too narrow to have it beside. */
export function PublicationPanelAbove({ payload }: ServerProps) {
  return (
    <InWindow isNarrow>
      <div className="publication-above">
        <PublicationStatus siteUrl={settingsOf(payload).siteUrl} />
      </div>
    </InWindow>
  );
}
