import { loadEnvironment } from '../env.ts';
import { PublicationStatus } from './publication-status.tsx';

/** Beside a document: whether it is on line, since when, and where; or why not. */
export function PublicationPanel() {
  return <PublicationStatus siteUrl={loadEnvironment().siteUrl} />;
}
