import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { PlatformError } from 'content-models';
import { isPublicAddress } from './public-address.ts';

/** How a question is put to a site. */
export interface AskOptions {
  method: 'HEAD' | 'GET';
  /** Ends the question. */
  signal: AbortSignal;
  /** Which IP addresses may be asked: those of the public internet, unless a test says otherwise. */
  isAllowed?: (address: string) => boolean;
}

/** What a site answers, its text aside. */
export interface SiteAnswer {
  status: number;
  /** Where it sends on, or undefined. */
  location: string | undefined;
}

/** The address leads into a private network, which is not asked. */
export class PrivateAddressError extends PlatformError {
  override name = 'PrivateAddressError';

  constructor(host: string) {
    super(host, { code: 'private-address' });
  }
}

/**
 * Asks one address, without following where it leads. Nothing tells who asks but the name of the program: no
 * cookie, no referrer. The IP address is judged as it is resolved for this very connection, so that no name can
 * change its mind in between.
 *
 * @throws {PrivateAddressError} and the errors of the network
 */
export function ask(url: URL, { method, signal, isAllowed = isPublicAddress }: AskOptions): Promise<SiteAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is not looked up.
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(new PrivateAddressError(host));
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = send(url, {
      method,
      signal,
      agent: false,
      lookup: guarded(isAllowed),
      headers: { 'user-agent': USER_AGENT, accept: '*/*' },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, location: headers.location });
      // The answer is known: its text is left where it is.
      response.destroy();
    });
    request.end();
  });
}

const USER_AGENT = 'Mozilla/5.0 (compatible; InterconnectesLinkCheck/1.0)';

function guarded(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      // Without an address there is no list either, whatever the types say.
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) {
        callback(new PrivateAddressError(hostname), '', 0);
      } else if (options.all === true) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}
