import {
  addressOf,
  CHAPTER_KINDS,
  EVENT_KINDS,
  MANIFESTO_KINDS,
  slugify,
  THEME_KEYS,
  yearOf,
  type PublishedCollection,
} from 'content-models';
import { dayOfNth, daysAfter, storedDay } from './calendar.ts';
import { Chance } from './chance.ts';
import { common, references, type StoredDocument } from './common.ts';
import { organizationName, personName, placeName } from './names.ts';
import {
  makeAiProject,
  makeAiResource,
  makeConcertation,
  makeLabel,
  makePressKit,
  makeProgramme,
  makeReplay,
} from './network-documents.ts';
import { editorText, heading, keyFigures, linkTo, list, paragraph, picture, quote, rowId } from './rich-text.ts';
import { prose, sentence, subjectOf, titleOf } from './sentences.ts';
import type { Shares } from './shares.ts';

/**
 * Makes the nth document of a collection, which the CMS numbers n. A document refers only to what is written before it:
 * types in the order of {@link WRITING_ORDER}, and earlier documents of its own.
 */
export function makeDocument(collection: PublishedCollection, number: number, shares: Shares): StoredDocument {
  return MAKERS[collection](new Chance(`${collection}/${number}`), number, shares);
}

/** Address of the page of the nth person. */
export function addressOfPerson(number: number, shares: Shares): string {
  const { slug } = makeDocument('people', number, shares);
  return addressOf({ collection: 'people', slug }) ?? '';
}

/** What a document cannot do without comes before it. */
export const WRITING_ORDER = [
  'organizations',
  'people',
  'press-contacts',
  'events',
  'manifestos',
  'press-releases',
  'pages',
  'press-kits',
  'replays',
  'labels',
  'concertations',
  'ai-projects',
  'ai-resources',
  'programmes',
] as const satisfies readonly PublishedCollection[];

type Maker = (chance: Chance, number: number, shares: Shares) => StoredDocument;

const MAKERS: Readonly<Record<PublishedCollection, Maker>> = {
  organizations: makeOrganization,
  people: makePerson,
  'press-contacts': makePressContact,
  events: makeEvent,
  manifestos: makeManifesto,
  'press-releases': makePressRelease,
  pages: makePage,
  'press-kits': makePressKit,
  replays: makeReplay,
  labels: makeLabel,
  concertations: makeConcertation,
  'ai-projects': makeAiProject,
  'ai-resources': makeAiResource,
  programmes: makeProgramme,
};

function makeOrganization(chance: Chance, number: number, shares: Shares): StoredDocument {
  const title = organizationName(chance);
  const day = dayOfNth(number, shares.organizations);
  return {
    ...common({ chance, number, title, day }),
    kind: title.startsWith('Université') ? 'university' : 'authority',
    isTerritory: !title.startsWith('Université'),
    population: chance.integer(4000, 900_000),
  };
}

function makePerson(chance: Chance, number: number, shares: Shares): StoredDocument {
  const { firstName, lastName } = personName(chance);
  const day = dayOfNth(number, shares.people);
  const since = yearOf(day);
  const mandates = chance.someIds(shares.organizations, chance.integer(1, 3)).map((organization, index) => ({
    id: rowId(`people/${number}/${index}`),
    role: chance.pick(['vice-présidente', 'conseiller délégué', 'présidente', 'directeur', 'chargée de mission']),
    organization,
    from: String(since + 2 * index),
    to: index === 0 ? null : String(since + 2 * index + 3),
  }));
  return {
    ...common({ chance, number, title: `${firstName} ${lastName}`, day }),
    firstName,
    lastName,
    cover: chance.isTrue(0.3) ? chance.integer(1, shares.media) : null,
    mandates,
    biography: editorText(paragraph(prose(chance, 150)), paragraph(prose(chance, 150))),
  };
}

function makePressContact(chance: Chance, number: number, shares: Shares): StoredDocument {
  const title = `Service presse ${number}`;
  return {
    ...common({ chance, number, title, day: dayOfNth(number, shares['press-contacts']) }),
    organization: chance.integer(1, shares.organizations),
    email: `presse-${number}@reseau.example`,
    // One of the numbers that ARCEP keeps for fiction.
    phone: `01 99 00 ${String(10 + (number % 90))} ${String(10 + ((number * 7) % 90))}`,
    languages: ['fr'],
    subjects: [{ id: rowId(`press-contacts/${number}`), subject: subjectOf(chance) }],
  };
}

function makeEvent(chance: Chance, number: number, shares: Shares): StoredDocument {
  const startsOn = dayOfNth(number, shares.events);
  const days = chance.integer(1, 2);
  const sessions = chance.isTrue(0.7) ? chance.integer(4, 8) : 0;
  return {
    ...common({ chance, number, title: titleOf(chance, number), day: daysAfter(startsOn, -30) }),
    kind: chance.pick(EVENT_KINDS),
    status: chance.isTrue(0.03) ? 'cancelled' : 'confirmed',
    startsOn: storedDay(startsOn),
    endsOn: storedDay(daysAfter(startsOn, days - 1)),
    startTime: '09:30',
    venue: chance.pick(['Palais des congrès', 'Maison de quartier', 'Hôtel de la communauté', 'Médiathèque']),
    city: placeName(chance),
    cover: chance.isTrue(0.5) ? chance.integer(1, shares.media) : null,
    presentation: editorText(
      paragraph(prose(chance, 110)),
      heading(subjectOf(chance)),
      paragraph(prose(chance, 120)),
      list([sentence(chance), sentence(chance), sentence(chance)]),
      paragraph(prose(chance, 120)),
    ),
    programme: Array.from({ length: sessions }, (_, index) => ({
      id: rowId(`events/${number}/${index}`),
      day: storedDay(daysAfter(startsOn, index % days)),
      startTime: `${String(9 + index).padStart(2, '0')}:00`,
      endTime: `${String(9 + index).padStart(2, '0')}:45`,
      title: `${subjectOf(chance)}, séance ${index + 1}`,
      summary: prose(chance, 25),
      room: chance.pick(['Grande salle', 'Atelier A', 'Atelier B']),
      themes: chance.some(THEME_KEYS, chance.integer(0, 2)),
      speakers: chance.someIds(shares.people, chance.integer(1, 2)),
    })),
    partners: chance.someIds(shares.organizations, chance.integer(0, 4)),
    related: chance.someIds(number - 1, chance.integer(0, 2)).map((value) => ({ relationTo: 'events', value })),
  };
}

function makeManifesto(chance: Chance, number: number, shares: Shares): StoredDocument {
  const adoptedOn = dayOfNth(number, shares.manifestos);
  const title = titleOf(chance, number);
  const part = (place: string, label: string) => ({
    id: rowId(`manifestos/${number}/${place}`),
    title: label,
    slug: slugify(label),
  });
  const chapters = Array.from({ length: chance.integer(2, 4) }, (_, chapter) => ({
    ...part(String(chapter), `${subjectOf(chance)}, chapitre ${chapter + 1}`),
    kind: chance.pick(CHAPTER_KINDS),
    introduction: editorText(paragraph(prose(chance, 40))),
    themes: chance.some(THEME_KEYS, 1),
    commitments: Array.from({ length: chance.integer(2, 3) }, (_unused, commitment) => ({
      ...part(`${chapter}/${commitment}`, `${subjectOf(chance)}, engagement ${chapter + 1}.${commitment + 1}`),
      body: editorText(paragraph(prose(chance, 55))),
      themes: chance.some(THEME_KEYS, 1),
      followUps: references(chance, 'events', shares.events, 1),
    })),
  }));
  return {
    ...common({ chance, number, title, day: adoptedOn }),
    kind: chance.pick(MANIFESTO_KINDS),
    year: yearOf(adoptedOn),
    adoptedOn,
    adoptedAt: placeName(chance),
    event: chance.integer(1, shares.events),
    cover: chance.integer(1, shares.media),
    signatories: chance.someIds(shares.organizations, 3).map((organization, index) => ({
      id: rowId(`manifestos/${number}/signatory/${index}`),
      organization,
      role: index === 0 ? 'lead' : 'support',
    })),
    introduction: editorText(paragraph(prose(chance, 90))),
    chapters,
    files: chance.someIds(shares.documents, 1),
    followUps: references(chance, 'events', shares.events, 2),
  };
}

function makePressRelease(chance: Chance, number: number, shares: Shares): StoredDocument {
  const day = dayOfNth(number, shares['press-releases']);
  const quotes = chance.someIds(shares.people, chance.integer(0, 2)).map((person, index) => ({
    id: rowId(`press-releases/${number}/quote/${index}`),
    person,
    text: prose(chance, 40),
  }));
  return {
    ...common({ chance, number, title: titleOf(chance, number), day }),
    cover: chance.isTrue(0.5) ? chance.integer(1, shares.media) : null,
    dateline: { place: placeName(chance), date: storedDay(day) },
    lead: prose(chance, 45),
    body: editorText(
      paragraph(prose(chance, 100)),
      heading(subjectOf(chance)),
      paragraph(prose(chance, 110), ' ', linkTo('Le rendez-vous', 'events', chance.integer(1, shares.events)), '.'),
      list([sentence(chance), sentence(chance), sentence(chance)]),
      ...(chance.isTrue(0.2) ? [picture(chance.integer(1, shares.media))] : []),
      quote(sentence(chance)),
      heading(subjectOf(chance)),
      paragraph(prose(chance, 120)),
      ...(chance.isTrue(0.2)
        ? [keyFigures([{ value: String(chance.integer(2, 900)), label: 'communes engagées' }])]
        : []),
      paragraph(prose(chance, 80)),
    ),
    quotes,
    coPublishers: chance.someIds(shares.organizations, chance.integer(0, 2)),
    representatives: chance.someIds(shares.people, chance.integer(0, 1)),
    contacts: chance.isTrue(0.3) ? [chance.integer(1, shares['press-contacts'])] : [],
    attachments: chance.isTrue(0.1) ? [chance.integer(1, shares.documents)] : [],
    related: [
      ...references(chance, 'press-releases', number - 1, chance.integer(0, 2)),
      ...references(chance, 'manifestos', shares.manifestos, chance.integer(0, 1)),
    ],
  };
}

function makePage(chance: Chance, number: number, shares: Shares): StoredDocument {
  const release = chance.integer(1, shares['press-releases']);
  return {
    ...common({
      chance,
      number,
      title: `${subjectOf(chance)}, dossier ${number}`,
      day: dayOfNth(number, shares.pages),
    }),
    body: editorText(
      paragraph(prose(chance, 180)),
      heading(subjectOf(chance)),
      paragraph(prose(chance, 180), ' ', linkTo('Le communiqué', 'press-releases', release), '.'),
      heading(subjectOf(chance)),
      paragraph(prose(chance, 200)),
    ),
  };
}
