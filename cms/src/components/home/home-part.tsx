import { Link } from '@payloadcms/ui';
import { Children, useId, type ReactNode } from 'react';

/** A part of the home page: its rows, or one line when it has none. */
export function HomePart({
  title,
  tone,
  empty,
  more,
  moreLabel = 'Tout voir',
  children,
}: {
  title: string;
  /** What can't wait. */
  tone?: 'alert';
  /** Said in place of rows. */
  empty?: string;
  /** Address of the whole list, where there is more. */
  more: string | null;
  moreLabel?: string;
  children: ReactNode;
}) {
  const id = useId();
  const hasRows = Children.count(children) > 0;
  return (
    <section className={['home-part', tone && `home-part--${tone}`].filter(Boolean).join(' ')} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hasRows ? <ul>{children}</ul> : <p className="home-part__empty">{empty}</p>}
      {more !== null && (
        <p>
          <Link href={more} prefetch={false}>
            {moreLabel}
          </Link>
        </p>
      )}
    </section>
  );
}

/** A document, what it is, a moment, and its page on the site where it has one. */
export function Row({
  title,
  href,
  kind,
  note,
  page,
  children,
}: {
  title: string;
  href: string;
  kind?: string;
  note: string | null;
  page?: string | null;
  children?: ReactNode;
}) {
  return (
    <li>
      <Link className="home-part__title" href={href} prefetch={false}>
        {title}
      </Link>
      <p className="home-part__note">
        {[kind, note].filter(Boolean).join('\u00a0· ')}
        {page != null && (
          <>
            {'\u00a0· '}
            <a href={page} target="_blank" rel="noreferrer">
              Voir la page
            </a>
          </>
        )}
      </p>
      {children}
    </li>
  );
}
