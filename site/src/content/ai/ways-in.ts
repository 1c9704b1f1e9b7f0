import { count, SECTIONS, type AiSpace } from 'content-models';

/** A way into the space of the concertations: what it is called, and where it leads. */
export interface WayIn {
  title: string;
  text: string | null;
  links: readonly { label: string; address: string }[];
}

/** What there is to lead to. */
interface Offer {
  /** Cards of the toolkit. */
  resources: number;
  /** Records of the library. */
  records: number;
  hasTeachings: boolean;
  hasConcertations: boolean;
  /** Addresses of the call and of the charter. */
  call: string | null;
  charter: string | null;
}

const NAMES = ['S’informer', 'S’engager', 'Documenter'] as const;

/** The three ways in, in the words of the editor where there are some. One that leads nowhere is left out. */
export function waysIn(steps: AiSpace['steps'], offer: Offer): WayIn[] {
  const links = [
    [
      {
        label: `${SECTIONS.toolkit.label} (${count(offer.resources, 'ressource')})`,
        address: SECTIONS.toolkit.address,
      },
      ...(offer.hasTeachings ? [{ label: SECTIONS.teachings.label, address: SECTIONS.teachings.address }] : []),
    ],
    [
      ...(offer.call === null ? [] : [{ label: 'Engager mon territoire', address: offer.call }]),
      ...(offer.charter === null ? [] : [{ label: 'Lire la charte', address: offer.charter }]),
    ],
    [
      {
        label: `${SECTIONS['ai-library'].label} (${count(offer.records, 'projet')})`,
        address: SECTIONS['ai-library'].address,
      },
      ...(offer.hasConcertations
        ? [{ label: SECTIONS.concertations.label, address: SECTIONS.concertations.address }]
        : []),
    ],
  ];
  return NAMES.map((name, index) => ({
    title: steps[index]?.title ?? name,
    text: steps[index]?.text ?? null,
    links: links[index] ?? [],
  })).filter((way) => way.links.length > 0);
}
