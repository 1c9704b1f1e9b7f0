import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

describe('an address of the public internet', () => {
  it.each(['93.184.215.14', '172.32.0.1', '192.169.0.1', '2606:2800:21f::1', '2a01:e0a::1'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, elsewhere in its range', '127.9.9.9'],
    ['no address', '0.0.0.0'],
    ['a network at home', '192.168.1.1'],
    ['a private network', '10.1.2.3'],
    ['a private network of a provider', '172.16.0.1'],
    ['shared by a provider', '100.64.0.1'],
    ['where clouds tell their secrets', '169.254.169.254'],
    ['several machines at once', '224.0.0.1'],
    ['every machine', '255.255.255.255'],
    ['this machine in IPv6', '::1'],
    ['no address in IPv6', '::'],
    ['this machine said in IPv6', '::ffff:127.0.0.1'],
    ['the same in hexadecimal', '::ffff:7f00:1'],
    ['a private network through a gateway', '64:ff9b::a00:1'],
    ['a private network in 6to4', '2002:a00:1::1'],
    ['a local network in IPv6', 'fe80::1'],
    ['a private network in IPv6', 'fd00::1'],
    ['documentation', '2001:db8::1'],
    ['nothing', 'exemple.fr'],
  ])('is not %s, %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
