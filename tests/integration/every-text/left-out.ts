/** Where a text is read, in the order in which the test tells them. */
export type Medium = 'page' | 'feed' | 'print' | 'archive' | 'message';

interface LeftOut {
  because: string;
  media: readonly Medium[];
  fields: readonly string[];
}

/** Texts that some media leave out on purpose. One that is no longer left out has to go from here. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    because: 'A release begins with its lead: its summary is for lists and feeds.',
    media: ['page', 'print', 'archive', 'message'],
    fields: ['press-releases.summary'],
  },
  {
    because: 'A release in another language has a page and a feed of its own.',
    media: ['page', 'feed'],
    fields: [
      'press-releases.translations.title',
      'press-releases.translations.lead',
      'press-releases.translations.body',
      'press-releases.translations.quotes.text',
    ],
  },
  {
    because: 'The page of a project begins with what it is for: its summary is for lists and feeds.',
    media: ['page'],
    fields: ['ai-projects.summary'],
  },
  {
    because: 'What newspapers made of a release stands beside its text.',
    media: ['feed', 'print', 'archive', 'message'],
    fields: ['press-releases.coverage.outlet', 'press-releases.coverage.title', 'press-releases.coverage.excerpt'],
  },
  {
    because: 'Pictures and files of a kit are taken from its page; feeds attach its files.',
    media: ['feed'],
    fields: ['press-kits.items.caption', 'press-kits.items.credit', 'press-kits.items.licence'],
  },
  {
    because: 'What happened to a commitment is read on its own page; its manifesto says where it stands.',
    media: ['page', 'feed', 'print'],
    fields: [
      'manifestos.chapters.commitments.progress.answeredBy',
      'manifestos.chapters.commitments.progress.entries.text',
      'manifestos.chapters.commitments.progress.entries.evidence.passage',
      'manifestos.chapters.commitments.progress.entries.evidence.title',
    ],
  },
  {
    because: 'What stands over a title is not in feeds, which have the kind and the date apart.',
    media: ['feed'],
    fields: ['manifestos.adoptedAt'],
  },
  {
    because: 'A feed tells of a programme a line a session, and of its figures nothing: both are on the page.',
    media: ['feed'],
    fields: [
      'events.programme.summary',
      'events.programme.room',
      'events.figures.value',
      'events.figures.label',
      'events.figures.note',
    ],
  },
  {
    because: 'What changed in a programme is on its page, and in a feed of its own.',
    media: ['feed', 'print'],
    fields: ['events.programmeChanges.text'],
  },
  {
    because: 'A change names the session that it is about by its identifier.',
    media: ['page', 'feed', 'print'],
    fields: ['events.programmeChanges.session'],
  },
  {
    because: 'The session that was recorded is named as the programme of its event has it.',
    media: ['page', 'feed'],
    fields: ['replays.session'],
  },
  {
    because: 'What is heard in a replay, and what it lacks, stand beside its player.',
    media: ['feed'],
    fields: [
      'replays.chapters.title',
      'replays.transcript.speaker',
      'replays.transcript.text',
      'replays.missingAlternative',
    ],
  },
  {
    because: 'Links and contacts stand beside the text.',
    media: ['feed'],
    fields: ['labels.links.label', 'labels.contact.name', 'ai-projects.contact.name'],
  },
  {
    because: 'The record of a project, fact by fact, is a table of its page.',
    media: ['feed'],
    fields: [
      'ai-projects.service',
      'ai-projects.dataUsed',
      'ai-projects.dataSource',
      'ai-projects.decisions',
      'ai-projects.legalBasis',
      'ai-projects.humanOversight',
      'ai-projects.supplier',
      'ai-projects.licence',
      'ai-projects.cost',
      'ai-projects.energy',
      'ai-projects.evaluation',
    ],
  },
];
