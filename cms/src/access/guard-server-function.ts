import type { SanitizedConfig } from 'payload';
import type { AccessRequest } from './access-request.ts';
import { isStaff } from './is-staff.ts';
import { mayRead } from './may-read.ts';
import { nobody } from './nobody.ts';

type Rule = (request: AccessRequest) => boolean;

/**
 * What the pages of the admin may call on the server, beside the API, and who may. Payload asks some of them for no
 * right: whoever entered could schedule a publication, or lock a document that they can't open.
 */
export const SERVER_FUNCTIONS: Readonly<Record<string, Rule>> = {
  'form-state': isStaff,
  'get-default-layout': isStaff,
  'render-document': isStaff,
  'render-document-slots': isStaff,
  'render-field': isStaff,
  'render-list': isStaff,
  'render-widget': isStaff,
  slugify: isStaff,
  'table-state': isStaff,
  // A planned publication is the hour of the document, not Payload's schedule.
  'get-upcoming-scheduled-publish': nobody,
  'schedule-publish': nobody,
  // There is one language, and there are no folders.
  'copy-data-from-locale': nobody,
  'get-folder-results-component-and-data': nobody,
};

/** A call of a page of the admin: anybody can send any. */
export interface ServerFunctionCall {
  name: string;
  args: Readonly<Record<string, unknown>>;
}

/** Why a call is refused, in French, or null. What it is about must be something that the account may read. */
export function refusalOfCall(
  { name, args }: ServerFunctionCall,
  { config, user }: { config: SanitizedConfig; user: AccessRequest['req']['user'] },
): string | null {
  const request = { req: { user: user ?? null } };
  const isOpen = Object.hasOwn(SERVER_FUNCTIONS, name) && SERVER_FUNCTIONS[name]?.(request) === true;
  if (!isOpen) return isStaff(request) ? FOR_NOBODY : FOR_STAFF;
  return targetsOf(args).every((slug) => mayRead(config, slug, request)) ? null : OUT_OF_REACH;
}

const FOR_STAFF = 'Connectez-vous avec un compte qui travaille ici.';
const FOR_NOBODY = 'Cela ne se fait pas ici. Rechargez la page, puis recommencez.';
const OUT_OF_REACH = 'Votre compte n’a pas accès à ce contenu.';

/** The collections and settings that a call names, wherever Payload's functions look for them. */
function targetsOf({ collectionSlug, globalSlug, doc, global, parent }: ServerFunctionCall['args']): unknown[] {
  const named = [collectionSlug, globalSlug, global, slugIn(doc, 'relationTo'), slugIn(parent, 'collectionSlug')];
  return named.flat().filter((slug) => slug !== undefined && slug !== null && slug !== '');
}

function slugIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
