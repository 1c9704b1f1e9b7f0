import { PUBLISHED_COLLECTIONS } from 'content-models';
import type { CmsAnswer, CmsClient } from './cms-client.ts';

/** A request that must be refused. */
export type Request = [method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object];

/** Every route that Payload gives a collection and some of its documents, and ways around its rules. */
export function collectionRequests(collection: string, ids: readonly number[] = [1]): Request[] {
  const path = `/api/${collection}`;
  return [
    ['GET', path],
    ['GET', `${path}?limit=0&depth=5&pagination=false`],
    ['GET', `${path}?draft=true&trash=true`],
    ['GET', `${path}?where[_status][equals]=published`],
    ['GET', `${path}?where[or][0][id][exists]=true`],
    ['GET', `${path}?select[title]=true&select[filename]=true&select[email]=true`],
    ['POST', path, INTRUDER],
    ['PATCH', `${path}?where[id][exists]=true`, { title: 'Détourné' }],
    ['DELETE', `${path}?where[id][exists]=true`],
    ...(WITH_VERSIONS.includes(collection) ? versionRequests(path) : []),
    // A word after the preferences is the name of one.
    ...(collection === 'payload-preferences' ? [] : requestsById(path, ids)),
  ];
}

const INTRUDER = { title: 'Intrus', name: 'Intrus', email: 'intrus@exemple.fr', password: 'un-long-mot-de-passe' };
const WITH_VERSIONS: readonly string[] = PUBLISHED_COLLECTIONS;

function requestsById(path: string, ids: readonly number[]): Request[] {
  return [
    ['GET', `${path}/count`],
    ...ids.flatMap((id): Request[] => [
      ['GET', `${path}/${id}`],
      ['GET', `${path}/${id}?draft=true&trash=true&depth=5`],
      ['PATCH', `${path}/${id}`, { title: 'Détourné' }],
      ['PATCH', `${path}/${id}?draft=true`, { title: 'Détourné' }],
      ['DELETE', `${path}/${id}`],
      ['POST', `${path}/${id}/duplicate`],
      ['POST', `${path}/${id}/retry`],
    ]),
  ];
}

/** The routes of the versions of a collection, at `/api/<collection>`. */
export function versionRequests(path: string): Request[] {
  return [
    ['GET', `${path}/versions`],
    ['GET', `${path}/versions?draft=true&limit=0&where[parent][exists]=true`],
    ['GET', `${path}/versions/1`],
    ['POST', `${path}/versions/1`],
  ];
}

/**
 * Sends requests that must all be refused.
 *
 * @param leakIn what an answer gives away, if anything
 * @returns the requests that were not refused, or whose answer says too much
 */
export async function failuresOf(
  client: CmsClient,
  requests: readonly Request[],
  leakIn: (answer: CmsAnswer) => string | undefined,
): Promise<string[]> {
  const failures: string[] = [];
  for (const [method, path, body] of requests) {
    const answer = await client.send(method, path, body);
    const isRefused = [401, 403, 404].includes(answer.status);
    const leak = leakIn(answer);
    if (!isRefused) failures.push(`${method} ${path} answers ${answer.status}: ${answer.text.slice(0, 200)}`);
    else if (leak !== undefined) failures.push(`${method} ${path} gives away ${leak}`);
  }
  return failures;
}
