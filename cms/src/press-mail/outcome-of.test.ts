import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

/** An error as Nodemailer makes it. */
function failure(facts: object): Error {
  return Object.assign(new Error('Message failed'), facts);
}

describe('what a mail server did not take', () => {
  it.each<[string, object, string]>([
    ['a mailbox that is busy', { command: 'RCPT TO', responseCode: 450, permanent: false }, 'postponed'],
    ['a message that waits in a grey list', { command: 'DATA', responseCode: 451, permanent: false }, 'postponed'],
    ['a server that closes', { command: 'CONN', responseCode: 554, permanent: true }, 'postponed'],
    ['credentials that are wrong', { command: 'AUTH PLAIN', responseCode: 535, permanent: true }, 'postponed'],
    ['nobody at the port', { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, 'postponed'],
    ['a name that leads nowhere', { code: 'EDNS', command: 'CONN' }, 'postponed'],
    ['no greeting', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT', command: 'CONN' }, 'postponed'],
    ['an address that is not there', { command: 'RCPT TO', responseCode: 550, permanent: true }, 'refused'],
    ['a message that is refused', { command: 'DATA', responseCode: 554, permanent: true }, 'refused'],
    ['a silence in the middle', { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT', command: 'CONN' }, 'uncertain'],
    ['a connection that breaks', { code: 'ECONNECTION', command: 'CONN' }, 'uncertain'],
    ['something unknown', {}, 'uncertain'],
  ])('%s is told apart', (_name, facts, kind) => {
    expect(outcomeOf(failure(facts)).kind).toBe(kind);
  });

  it('blames the address only for what is said of it', () => {
    const refused = (command: string) => outcomeOf(failure({ command, responseCode: 550, permanent: true }));
    expect(refused('RCPT TO')).toMatchObject({ isAddressRefused: true });
    expect(refused('DATA')).toMatchObject({ isAddressRefused: false });
    expect(refused('MAIL FROM')).toMatchObject({ isAddressRefused: false });
  });
});
