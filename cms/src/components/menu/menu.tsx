import { NavHamburger, NavWrapper } from '@payloadcms/next/client';
import type { ServerProps } from 'payload';
import { PREFERENCE_KEYS } from 'payload/shared';
import { ADMIN_GROUPS, RARE_GROUPS } from '../../admin-groups.ts';
import { SignOut } from '../unsaved/sign-out.tsx';
import { HomeLink } from './home-link.tsx';
import { MenuGroup } from './menu-group.tsx';
import { menuPlaces } from './menu-places.ts';

/**
 * The menu of the admin, in place of Payload's: settings beside what they set, the place where one is marked for all
 * who look or listen, what is rare folded.
 */
export async function Menu({ payload, permissions, user, visibleEntities }: ServerProps) {
  if (permissions === undefined || visibleEntities === undefined) return null;
  const { routes } = payload.config;
  const places = menuPlaces(payload.config, { permissions, visibleEntities });
  const choices = await foldingChoices({ payload, user });
  return (
    <NavWrapper baseClass="nav">
      <nav className="nav__wrap menu" aria-label="Menu">
        <HomeLink href={routes.admin} />
        {Object.values(ADMIN_GROUPS).map((label) => (
          <MenuGroup
            key={label}
            label={label}
            isOpen={choices[label]?.open ?? !RARE_GROUPS.includes(label)}
            places={places.filter(({ group }) => group === label)}
          />
        ))}
        <div className="nav__controls">
          <SignOut />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  );
}

/** The groups that somebody folded or unfolded. */
async function foldingChoices({
  payload,
  user,
}: {
  payload: ServerProps['payload'];
  user: ServerProps['user'] | undefined;
}): Promise<Readonly<Record<string, { open: boolean }>>> {
  if (user == null) return {};
  const { docs } = await payload.db.find<{ value?: { groups?: Record<string, { open: boolean }> } }>({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: PREFERENCE_KEYS.NAV } },
        { 'user.relationTo': { equals: user.collection } },
        { 'user.value': { equals: user.id } },
      ],
    },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.value?.groups ?? {};
}
