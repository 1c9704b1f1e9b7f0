import type { PublishedCollection } from 'content-models';
import { text } from './secret-writer.ts';

/** A document as an editor fills it, with everything that pages put together otherwise than it is stored. */
export interface FilledDocument {
  collection: PublishedCollection;
  data: Record<string, unknown>;
}

const DAY = '2026-03-12T12:00:00.000Z';
const SENTENCE = 'Nous avons écrit ensemble ce que chacun attendait depuis longtemps.';
const TRANSCRIPT = [
  '0:00 Camille Exemple : Bonjour à toutes et à tous, et merci',
  '0:04 d’être venus si nombreux pour ce premier atelier des villes.',
  '0:09 Nous parlerons des données, puis des décisions',
  '0:14 Dominique Exemple : qui en découlent pour chaque commune. Et ensuite nous verrons.',
].join('\n');

/**
 * One document of each type, in an order in which each can refer to those before it.
 *
 * @param idOf the identifier of the one of a type that was written before
 */
export function filledDocuments(idOf: (collection: PublishedCollection) => number): (() => FilledDocument)[] {
  const contact = {
    name: 'Camille Exemple',
    role: 'cheffe de projet',
    email: 'camille@site.example',
    phone: '01 99 00 12 34',
  };
  const named = (collection: PublishedCollection, title: string, data: Record<string, unknown>): FilledDocument => ({
    collection,
    data: { title, summary: `${title} : ${SENTENCE}`, themes: ['data', 'cybersecurite'], ...data },
  });
  return [
    () =>
      named('organizations', 'Ville de Belvoir', {
        kind: 'association',
        shortName: 'VdB',
        isTerritory: true,
        website: 'https://belvoir.example',
      }),
    () =>
      named('people', 'Camille Belvoir', {
        firstName: 'Camille',
        lastName: 'Belvoir',
        mandates: [
          { role: 'Maire', organization: idOf('organizations'), from: '2014-03', to: '2020-06' },
          { role: 'Présidente de la commission', organization: idOf('organizations'), from: '2020-07', to: null },
        ],
        biography: text(`Camille Belvoir, maire de 2014 à 2020. ${SENTENCE}`),
      }),
    () =>
      named('press-contacts', 'Service de presse de Belvoir', {
        organization: idOf('organizations'),
        email: 'presse@belvoir.example',
        phone: '01 99 00 12 34',
        languages: ['fr', 'en'],
        subjects: [{ subject: 'numérique responsable' }, { subject: 'vie des communes' }],
        hours: 'du lundi au vendredi, de 9 h à 18 h',
      }),
    () =>
      named('events', 'Journée de Belvoir', {
        kind: 'expert-day',
        status: 'confirmed',
        startsOn: DAY,
        endsOn: DAY,
        startTime: '09:30',
        endTime: '18:00',
        venue: 'Halle aux grains',
        city: 'Belvoir',
        region: 'Bourgogne-Franche-Comté',
        host: idOf('organizations'),
        presentation: text(`Le 12 mars 2026, de 9 h 30 à 18 h, à Belvoir. ${SENTENCE}`),
        programme: [
          {
            title: 'Ouverture',
            day: DAY,
            startTime: '09:30',
            endTime: '10:15',
            room: 'Grande salle',
            summary: SENTENCE,
            speakers: [idOf('people')],
          },
          {
            title: 'Atelier des données',
            day: DAY,
            startTime: '10:15',
            room: 'Petite salle',
            summary: '10 h 15, petite salle : atelier des données.',
          },
        ],
        partners: [idOf('organizations')],
        figures: [{ value: '1 300', label: 'participants attendus', note: 'au 12 mars 2026' }],
      }),
    () =>
      named('press-kits', 'Dossier de la journée', {
        date: DAY,
        event: idOf('events'),
        presentation: text(`Dossier de presse, 12 mars 2026, Journée de Belvoir. ${SENTENCE}`),
        contacts: [idOf('press-contacts')],
      }),
    () =>
      named('press-releases', 'Belvoir ouvre ses données', {
        dateline: { place: 'Belvoir', date: DAY },
        lead: 'Belvoir, le 12 mars 2026. La ville ouvre ses données à toutes et à tous.',
        body: text(
          `Contact presse : Service de presse de Belvoir, 01 99 00 12 34, presse@belvoir.example. ${SENTENCE}`,
        ),
        quotes: [{ person: idOf('people'), text: `${SENTENCE} C’est un premier pas.` }],
        translations: [
          {
            language: 'en',
            title: 'Belvoir opens its data',
            lead: 'Belvoir, 12 March 2026. The city opens its data to everyone.',
            body: text('Together we have written what each of us had long expected.'),
            quotes: [{ person: idOf('people'), text: 'Together we have written it. This is a first step.' }],
          },
        ],
        coPublishers: [idOf('organizations')],
        representatives: [idOf('people')],
        contacts: [idOf('press-contacts')],
        pressKit: idOf('press-kits'),
        corrections: [{ date: DAY, text: 'Une première version donnait 1 200 participants au lieu de 1 300.' }],
        coverage: [
          {
            outlet: 'Journal de Belvoir',
            date: DAY,
            title: 'Des données ouvertes',
            url: 'https://journal.example/1',
            excerpt: SENTENCE,
          },
        ],
        lastUpdate: { date: DAY, note: 'Le nombre de participants a été corrigé ce matin.' },
        related: [{ relationTo: 'events', value: idOf('events') }],
      }),
    () =>
      named('manifestos', 'Manifeste de Belvoir', {
        kind: 'manifesto',
        year: 2026,
        adoptedOn: '2026-03-12',
        adoptedAt: 'Belvoir',
        event: idOf('events'),
        signatories: [{ organization: idOf('organizations'), role: 'lead' }],
        introduction: text(`Adopté le 12 mars 2026 à Belvoir. ${SENTENCE}`),
        chapters: [
          {
            kind: 'ambition',
            title: 'Ouvrir les données',
            introduction: text(SENTENCE),
            commitments: [
              {
                title: 'Publier chaque délibération',
                body: text(`Engagement 1.1, publier chaque délibération. ${SENTENCE}`),
              },
            ],
          },
        ],
      }),
    () =>
      named('replays', 'Replay de la journée', {
        recordedOn: DAY,
        event: idOf('events'),
        session: 'Ouverture',
        speakers: [idOf('people')],
        video: { kind: 'external', url: 'https://video.example/1' },
        duration: '1:02:03',
        chapters: [
          { start: '0:00', title: 'Ouverture' },
          { start: '0:09', title: 'Les données' },
        ],
        transcript: TRANSCRIPT,
        presentation: text(SENTENCE),
      }),
    () =>
      named('labels', 'Belvoir, ville ouverte', {
        award: 'innovative-territory',
        year: 2026,
        domain: 'territoires-inclusifs',
        laureate: idOf('organizations'),
        body: text(`Territoire innovant 2026, Ville de Belvoir, lauréate. ${SENTENCE}`),
        contact,
      }),
    () =>
      named('ai-resources', 'Atelier des villes', {
        producer: 'Ville de Belvoir',
        url: 'https://atelier.example',
        kind: 'workshop',
        language: 'fr',
        lastCheckedOn: DAY,
      }),
    () =>
      named('concertations', 'Concertation de Belvoir', {
        authority: idOf('organizations'),
        startedOn: '2026-01',
        endedOn: '2026-03',
        formats: ['workshop', 'ai-cafe'],
        participants: 1300,
        questions: [{ question: 'Que voulons-nous confier aux machines, et que gardons-nous ?' }],
        presentation: text(`De janvier à mars 2026, 1 300 participants. ${SENTENCE}`),
        teachings: [{ title: 'La confiance', text: text(SENTENCE) }],
        charterSignedOn: DAY,
      }),
    () =>
      named('ai-projects', 'Tri des courriers', {
        authority: idOf('organizations'),
        purpose: 'Trier les courriers reçus par la ville de Belvoir.',
        stage: 'in-use',
        startedOn: '2026-01',
        hasPersonalData: 'yes',
        automation: 'recommendation',
        decisions: 'Aucune : un agent relit chaque proposition avant envoi.',
        body: text(`Depuis janvier 2026, données personnelles : oui. ${SENTENCE}`),
        contact,
        lastCheckedOn: DAY,
      }),
    () =>
      named('programmes', 'Territoir’Prod 2026', {
        year: 2026,
        presentation: text(SENTENCE),
        tracks: [
          {
            theme: 'data',
            host: idOf('organizations'),
            summary: `Data, avec la ville de Belvoir : ${SENTENCE}`,
            sessions: [idOf('events')],
          },
        ],
      }),
    () => named('pages', 'Une page de Belvoir', { body: text(`Belvoir, le 12 mars 2026. ${SENTENCE}`) }),
  ];
}
