import { TIME_ZONE, type TimeZone } from 'content-models';
import { fold } from './fold.ts';
import { allAuthorities } from './index.ts';
import { territoryNamed, territoryOf, type Territory } from './overseas.ts';

/** Where something takes place, as an editor writes it. */
export interface WrittenPlace {
  city?: string | null | undefined;
  region?: string | null | undefined;
  /** The authority that receives it, as the register describes it. */
  host?: { inseeCode?: string | null; department?: string | null; region?: string | null } | null | undefined;
}

/**
 * The time zone of a place, by the official register: that of the overseas territory that the region or the city names,
 * or of the only communes that bear the name of the city, or of the host. Paris when nothing says that it is elsewhere:
 * a « Saint-Denis » alone may be near Paris.
 */
export function zoneOfPlace({ city, region, host }: WrittenPlace): TimeZone {
  const communes = communesNamed(city);
  const said = territoryNamed(region, { isWhole: true });
  if (said !== null) return zoneIn(said, communes);
  if (isOnTheMainland(region)) return TIME_ZONE;
  const inCity = communes.length > 0 && !isTerritoryToo(city) ? null : territoryNamed(city);
  if (inCity !== null) return zoneIn(inCity, communes);
  const hosted = territoryNamed(host?.region ?? host?.department, { isWhole: true });
  const codes = new Set(communes.map((code) => territoryOf(code)?.code ?? null));
  if (hosted !== null && (codes.size === 0 || codes.has(hosted.code))) {
    return zoneIn(hosted, communes.length > 0 ? communes : [host?.inseeCode ?? '']);
  }
  const [first = ''] = communes;
  const only = codes.size === 1 ? territoryOf(first) : null;
  return only === null ? TIME_ZONE : zoneIn(only, communes);
}

/** Communes whose clocks are not those of their territory: the Marquesas and the Gambier in Polynesia, the Crozet. */
const COMMUNES: Readonly<Record<string, TimeZone>> = {
  98718: 'Pacific/Marquesas',
  98723: 'Pacific/Marquesas',
  98731: 'Pacific/Marquesas',
  98746: 'Pacific/Marquesas',
  98756: 'Pacific/Marquesas',
  98757: 'Pacific/Marquesas',
  98719: 'Pacific/Gambier',
  98413: 'Indian/Reunion',
};

function zoneIn({ code, zone }: Territory, communes: readonly string[]): TimeZone {
  const inside = communes.find((commune) => commune.startsWith(code));
  return (inside === undefined ? undefined : COMMUNES[inside]) ?? zone;
}

/** INSEE codes of the communes of that name. */
function communesNamed(city: string | null | undefined): readonly string[] {
  return codesByName().get(fold(city ?? '')) ?? [];
}

/** « La Réunion » is a commune of the mainland too: the island is meant. */
function isTerritoryToo(city: string | null | undefined): boolean {
  return fold(city ?? '') === 'la reunion';
}

/** Whether words name a region or a department of the mainland. */
function isOnTheMainland(region: string | null | undefined): boolean {
  const name = fold(region ?? '');
  return (
    name !== '' &&
    allAuthorities().some(
      (authority) => (authority.kind === 'region' || authority.kind === 'departement') && fold(authority.name) === name,
    )
  );
}

let kept: ReadonlyMap<string, readonly string[]> | undefined;

/** Built when it is first asked for, in a tenth of a second. */
function codesByName(): ReadonlyMap<string, readonly string[]> {
  if (kept === undefined) {
    const communes = allAuthorities().filter(({ kind }) => kind === 'commune');
    const byName = Map.groupBy(communes, ({ name }) => fold(name));
    kept = new Map([...byName].map(([name, same]) => [name, same.map(({ inseeCode }) => inseeCode)]));
  }
  return kept;
}
