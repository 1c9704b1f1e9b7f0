import { Link } from '@payloadcms/ui';
import { capitalise, dayOf, formatWeekday, PUBLISHED_COLLECTIONS, typeOf, typeset } from 'content-models';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { nearMoment } from '../../home/near-moment.ts';
import { readHome, type Home as HomeContent } from '../../home/read-home.ts';
import { settingsOf } from '../../settings.ts';
import { HomePart, Row } from './home-part.tsx';
import { OutdatedPart } from './outdated-part.tsx';

/** What an officer opens most, in the words of the work. */
const SHORTCUTS = PUBLISHED_COLLECTIONS.flatMap((slug) => {
  const { beginning } = typeOf(slug);
  return beginning === undefined ? [] : [{ slug, label: beginning }];
});

/** The first page of the admin: what there is to do, what is about to happen, what has just happened. */
export async function Home({ initPageResult: { req, permissions } }: AdminViewServerProps) {
  const now = new Date();
  const home = await readHome(req, now);
  const { admin } = req.payload.config.routes;
  const { siteUrl } = settingsOf(req.payload);
  return (
    <div className="home gutter--left gutter--right">
      <h1>
        Aujourd’hui <small>{formatWeekday(dayOf(now))}</small>
      </h1>
      <ul className="home__shortcuts">
        {SHORTCUTS.filter(({ slug }) => permissions.collections?.[slug]?.create === true).map(({ slug, label }) => (
          <li key={slug}>
            <Link href={`${admin}/collections/${slug}/create`} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className="home__parts">
        <Failures {...{ home, now, admin }} />
        <ToReview {...{ home, now, admin }} />
        <Scheduled {...{ home, now, admin }} />
        <Drafts {...{ home, now, admin }} />
        <Published {...{ home, now, admin, siteUrl }} />
        <OutdatedPart outdated={home.outdated} admin={admin} />
        <AtWork home={home} />
      </div>
    </div>
  );
}

interface PartProps {
  home: HomeContent;
  now: Date;
  /** Address of the admin. */
  admin: string;
}

function Failures({ home: { failures }, now, admin }: PartProps): ReactNode {
  if (failures.rows.length === 0) return null;
  return (
    <HomePart
      title="N’est pas paru"
      tone="alert"
      more={failures.hasMore ? `${admin}/collections/publications?where[status][equals]=failed` : null}
    >
      {failures.rows.map(({ title, href, reason, at }) => (
        <Row key={href} title={title} href={href} note={at === null ? null : capitalise(nearMoment(at, now))}>
          {reason !== null && <p>{typeset(reason)}</p>}
        </Row>
      ))}
    </HomePart>
  );
}

function ToReview({ home: { toReview }, now, admin }: PartProps): ReactNode {
  return (
    <HomePart
      title="À relire"
      empty="Aucune relecture n’est demandée."
      more={toReview.hasMore ? `${admin}/collections/press-releases?where[isToReview][equals]=true` : null}
    >
      {toReview.rows.map(({ title, href, kind, at }) => (
        <Row key={href} title={title} href={href} kind={kind} note={savedAt(at, now)} />
      ))}
    </HomePart>
  );
}

function Scheduled({ home: { scheduled, embargoed }, now, admin }: PartProps): ReactNode {
  const rows = (part: HomeContent['scheduled']) =>
    part.rows.map(({ title, href, kind, at }) => (
      <Row
        key={href}
        title={title}
        href={href}
        kind={kind}
        note={at === null ? null : `Paraît ${nearMoment(at, now)}`}
      />
    ));
  const more = `${admin}/collections/press-releases?where[embargoUntil][greater_than]=${now.toISOString()}`;
  return (
    <>
      <HomePart
        title="Va paraître"
        empty="Rien n’est programmé."
        more={scheduled.hasMore ? more : null}
        moreLabel="Tous les communiqués programmés"
      >
        {rows(scheduled)}
      </HomePart>
      {embargoed.rows.length > 0 && (
        <HomePart title="Sous embargo" more={embargoed.hasMore ? more : null}>
          {rows(embargoed)}
        </HomePart>
      )}
    </>
  );
}

function Drafts({ home: { drafts }, now }: PartProps): ReactNode {
  return (
    <HomePart title="Derniers brouillons" empty="Aucun brouillon." more={null}>
      {drafts.rows.map(({ title, href, kind, state, at }) => (
        <Row
          key={href}
          title={title}
          href={href}
          kind={state === 'Brouillon' || state === null ? kind : `${kind}, ${state.toLowerCase()}`}
          note={savedAt(at, now)}
        />
      ))}
    </HomePart>
  );
}

function Published({ home: { published }, now, admin, siteUrl }: PartProps & { siteUrl: string }): ReactNode {
  return (
    <HomePart
      title="Dernières mises en ligne"
      empty="Rien n’a encore été publié."
      more={published.hasMore ? `${admin}/collections/publications` : null}
      moreLabel="Journal des publications"
    >
      {published.rows.map(({ title, href, address, at, durationMs }, index) => (
        // The same document may be there twice.
        <Row
          key={`${href} ${String(index)}`}
          title={title}
          href={href}
          note={`${address === null ? 'Fait' : 'En ligne'} ${nearMoment(at, now)}${inSeconds(durationMs)}`}
          page={address === null ? null : `${siteUrl}${address}`}
        />
      ))}
    </HomePart>
  );
}

function AtWork({ home: { atWork } }: Pick<PartProps, 'home'>): ReactNode {
  if (atWork.length === 0) return null;
  return (
    <HomePart title="En ce moment" more={null}>
      {atWork.map(({ name, title, kind, href }) => (
        <Row key={`${name} ${href}`} title={title} href={href} kind={kind} note={`Ouvert par ${name}`} />
      ))}
    </HomePart>
  );
}

function savedAt(at: Date | null, now: Date): string | null {
  return at === null ? null : `Enregistré ${nearMoment(at, now)}`;
}

const seconds = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });

function inSeconds(durationMs: number | null): string {
  return durationMs === null ? '' : `, en ${seconds.format(durationMs / 1000)}\u00a0s`;
}
