import {
  AI_PROJECT_KINDS,
  AI_PROJECT_STAGES,
  AI_RESOURCE_KINDS,
  AUTOMATION_DEGREES,
  CONCERTATION_FORMATS,
  CONCERTATION_PUBLICS,
  formatTimecode,
  LABEL_DOMAINS,
  THEME_KEYS,
} from 'content-models';
import { dayOfNth, storedDay } from './calendar.ts';
import type { Chance } from './chance.ts';
import { common, references, type StoredDocument } from './common.ts';
import { editorText, heading, paragraph, rowId } from './rich-text.ts';
import { prose, sentence, subjectOf, titleOf } from './sentences.ts';
import type { Shares } from './shares.ts';

/** First year of Territoir’Prod in a corpus: each document takes the next one. */
const FIRST_YEAR = 2010;

export function makeReplay(chance: Chance, number: number, shares: Shares): StoredDocument {
  const day = dayOfNth(number, shares.replays);
  const lines = Array.from({ length: 40 }, (_, line) => `${formatTimecode(line * 30)} ${sentence(chance)}`);
  return {
    ...common({ chance, number, title: titleOf(chance, number), day }),
    recordedOn: storedDay(day),
    event: chance.integer(1, shares.events),
    speakers: chance.someIds(shares.people, chance.integer(1, 3)),
    video: { kind: 'external', url: `https://video.example/${number}` },
    duration: '20:00',
    chapters: [0, 300, 600].map((start) => ({
      id: rowId(`replays/${number}/${start}`),
      start: formatTimecode(start),
      title: subjectOf(chance),
    })),
    transcript: lines.join('\n'),
    presentation: editorText(paragraph(prose(chance, 80))),
  };
}

export function makeLabel(chance: Chance, number: number, shares: Shares): StoredDocument {
  const day = dayOfNth(number, shares.labels);
  return {
    ...common({ chance, number, title: titleOf(chance, number), day }),
    award: chance.isTrue(0.8) ? 'innovative-territory' : 'startup',
    year: Number(day.slice(0, 4)),
    domain: chance.pick(LABEL_DOMAINS),
    laureate: chance.integer(1, shares.organizations),
    body: editorText(paragraph(prose(chance, 120)), heading(subjectOf(chance)), paragraph(prose(chance, 80))),
    related: references(chance, 'events', shares.events, 1),
  };
}

export function makeConcertation(chance: Chance, number: number, shares: Shares): StoredDocument {
  const day = dayOfNth(number, shares.concertations);
  return {
    ...common({ chance, number, title: titleOf(chance, number), day }),
    authority: chance.integer(1, shares.organizations),
    startedOn: day,
    publics: chance.some(CONCERTATION_PUBLICS, 2),
    formats: chance.some(CONCERTATION_FORMATS, 2),
    participants: chance.integer(20, 900),
    questions: [{ id: rowId(`concertations/${number}/question`), question: sentence(chance) }],
    presentation: editorText(paragraph(prose(chance, 120))),
    teachings: [
      {
        id: rowId(`concertations/${number}/teaching`),
        title: sentence(chance),
        text: editorText(paragraph(prose(chance, 60))),
      },
    ],
    followUp: editorText(paragraph(prose(chance, 60))),
  };
}

export function makeAiProject(chance: Chance, number: number, shares: Shares): StoredDocument {
  const day = dayOfNth(number, shares['ai-projects']);
  return {
    ...common({ chance, number, title: titleOf(chance, number), day }),
    authority: chance.integer(1, shares.organizations),
    purpose: prose(chance, 40),
    stage: chance.pick(AI_PROJECT_STAGES),
    startedOn: day.slice(0, 7),
    kinds: chance.some(AI_PROJECT_KINDS, 1),
    dataUsed: prose(chance, 25),
    hasPersonalData: 'no',
    automation: chance.pick(AUTOMATION_DEGREES),
    humanOversight: prose(chance, 25),
    body: editorText(paragraph(prose(chance, 100))),
  };
}

export function makeAiResource(chance: Chance, number: number, shares: Shares): StoredDocument {
  return {
    ...common({ chance, number, title: titleOf(chance, number), day: dayOfNth(number, shares['ai-resources']) }),
    producer: subjectOf(chance),
    url: `https://ressource-${number}.example/`,
    kind: chance.pick(AI_RESOURCE_KINDS),
    language: 'fr',
  };
}

export function makeProgramme(chance: Chance, number: number, shares: Shares): StoredDocument {
  const year = FIRST_YEAR + number;
  return {
    ...common({ chance, number, title: `Territoir’Prod ${year}`, day: `${year}-01-15` }),
    slug: String(year),
    year,
    presentation: editorText(paragraph(prose(chance, 60))),
    tracks: chance.some(THEME_KEYS, 3).map((theme) => ({
      id: rowId(`programmes/${number}/${theme}`),
      theme,
      host: chance.integer(1, shares.organizations),
      sessions: chance.someIds(shares.events, 3),
    })),
  };
}

export function makePressKit(chance: Chance, number: number, shares: Shares): StoredDocument {
  const day = dayOfNth(number, shares['press-kits']);
  return {
    ...common({ chance, number, title: titleOf(chance, number), day }),
    date: storedDay(day),
    event: chance.integer(1, shares.events),
    presentation: editorText(paragraph(prose(chance, 80))),
    items: chance.someIds(shares.media, 2).map((media, index) => ({
      id: rowId(`press-kits/${number}/${index}`),
      kind: 'picture',
      media,
    })),
  };
}
