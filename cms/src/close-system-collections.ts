import type { SanitizedConfig } from 'payload';
import { isEditor } from './access/is-editor.ts';
import { isStaff } from './access/is-staff.ts';
import { nobody } from './access/nobody.ts';
import { hasRole } from './access/roles.ts';
import { forbid } from './hooks/refuse.ts';

/**
 * Payload adds collections of its own after ours: who is editing what is open there to any account, and
 * a scheduled publication can be cancelled by anybody who enters the admin. Both are closed here.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
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

type ReadAccess = SanitizedConfig['collections'][number]['access']['read'];

function onlyStaff(rule: ReadAccess): ReadAccess {
  return (request) => isStaff(request) && rule(request);
}
