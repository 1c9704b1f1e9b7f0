import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address belongs to the public internet. The others lead into the machine or its network, where
 * an address typed by an editor has nothing to look for (IANA registries of special-purpose addresses).
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  return version === 4 ? !PRIVATE.check(address, 'ipv4') : isPublicVersion6(address);
}

const PRIVATE_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Within what is allotted: documentation, and the ways to say an IPv4 address in IPv6, which may be a private one. */
const PRIVATE_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** All of the public internet. */
const ALLOTTED_6 = ['2000::/3'];

const PRIVATE = listOf(PRIVATE_4, 'ipv4');
const SPECIAL_6 = listOf(PRIVATE_6, 'ipv6');
const UNICAST_6 = listOf(ALLOTTED_6, 'ipv6');

function isPublicVersion6(address: string): boolean {
  return UNICAST_6.check(address, 'ipv6') && !SPECIAL_6.check(address, 'ipv6');
}

function listOf(ranges: readonly string[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), type);
  }
  return list;
}
