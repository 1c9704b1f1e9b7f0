import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { describeAiRecord } from './ai-record.ts';

const facts = {
  url: 'https://site.example/ia/bibliotheque/tri/',
  description: 'Un projet.',
  images: [],
  network: {
    settings: SAMPLES.siteSettings(),
    siteUrl: 'https://site.example',
    logo: 'https://site.example/logo.png',
  },
};
const authority = { title: 'Nantes Métropole', website: null };

describe('a record of the AI concertations, for search engines', () => {
  it('is a report of the authority in charge, as fresh as its last check', () => {
    const project = SAMPLES.aiProject({ lastCheckedOn: '2026-10-01' });
    expect(describeAiRecord(project, [authority], facts)).toMatchObject({
      '@type': 'Report',
      url: facts.url,
      datePublished: '2024-04-03',
      dateModified: '2026-10-01',
      author: [{ '@type': 'Organization', name: 'Nantes Métropole' }],
    });
  });

  it('says nothing of a change that never was, nor of an authority that is not public', () => {
    const statement = describeAiRecord(SAMPLES.concertation(), [], facts);
    expect(statement).not.toHaveProperty('dateModified');
    expect(statement).toMatchObject({ genre: 'Concertation', author: { '@id': 'https://site.example/#organisation' } });
  });
});
