import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload';
import { isEditor } from './access/is-editor.ts';
import { isStaff } from './access/is-staff.ts';
import { nobody } from './access/nobody.ts';
import { hasRole } from './access/roles.ts';
import { answerRefusal, forbid } from './hooks/refuse.ts';

/**
 * Payload adds collections of its own after ours: who is editing what is open there to any account, preferences are
 * written by any, a program's key included, and a scheduled publication can be cancelled by anybody who enters the
 * admin. All are closed here, with the addresses that serve nothing.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.endpoints = endpointsOf(collection).filter(({ path }) => leadsSomewhere(path, collection));
    if (collection.slug === 'payload-locked-documents') {
      Object.assign(collection.access, { create: isStaff, read: isStaff, update: isStaff, delete: isStaff });
    }
    if (collection.slug === 'payload-migrations') {
      Object.assign(collection.access, { create: nobody, read: nobody, update: nobody, delete: nobody });
    }
    if (collection.slug === 'payload-preferences') {
      const { create, delete: remove, read, update } = collection.access;
      Object.assign(collection.access, {
        create: onlyStaff(create),
        read: onlyStaff(read),
        update: onlyStaff(update),
        delete: onlyStaff(remove),
      });
      // By its name each account reads and writes one of its own there, and no rule of the collection is asked.
      // Copies: Payload gives every collection the same objects.
      collection.endpoints = endpointsOf(collection).map((endpoint) => ({
        ...endpoint,
        handler: forStaff(endpoint.handler),
      }));
    }
    if (collection.slug === 'payload-jobs') {
      collection.hooks.beforeOperation = [
        ...collection.hooks.beforeOperation,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
        ({ operation, req }) => {
          const isContributor = hasRole(req.user, 'contributor') && !isEditor({ req });
          if (operation === 'delete' && isContributor)
            forbid('Seul un éditeur peut annuler une publication programmée.');
        },
      ];
    }
  }
  return config;
}

/** Payload keeps addresses that serve nothing, and answers there with an error of its own, to anybody who logs in. */
function leadsSomewhere(path: string, { auth, versions, upload }: SanitizedConfig['collections'][number]): boolean {
  if (path.startsWith('/versions')) return Boolean(versions);
  if (path.startsWith('/verify')) return Boolean(auth.verify);
  return !path.startsWith('/paste-url') || upload.pasteURL !== false;
}

function endpointsOf({ endpoints }: SanitizedConfig['collections'][number]): Endpoint[] {
  return endpoints === false ? [] : endpoints;
}

function forStaff(handler: PayloadHandler): PayloadHandler {
  return (req) =>
    isStaff({ req }) ? handler(req) : answerRefusal('Ces préférences sont celles de qui travaille ici.', 403);
}

type ReadAccess = SanitizedConfig['collections'][number]['access']['read'];

function onlyStaff(rule: ReadAccess): ReadAccess {
  return (request) => isStaff(request) && rule(request);
}
