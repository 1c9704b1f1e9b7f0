import type { DatabaseSettings } from 'runtime/settings';
import { sqlitePath } from './sqlite-path.ts';

/** Where a database is, for who looks for it: the path of its file, or its server and its name, without any password. */
export function describeDatabase({ dialect, url }: DatabaseSettings): string {
  if (dialect === 'sqlite') return sqlitePath(url);
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: 'PostgreSQL', pathname: '' };
  return `${host}${pathname}`;
}
