import { morningOf, type DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';
import { callout, heading, list, paragraph, richText } from '../../rich-text-builder.ts';

export const stopcovid2020: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'note-de-contribution-application-stopcovid',
    title: 'Note de contribution – Application StopCovid',
    summary:
      'L’avis de la Commission numérique sur les éléments présentés le 30 avril 2020 : suivi des contacts et coordination avec les territoires.',
    themes: ['data'],
    publishedAt: morningOf('2020-04-30'),
    kind: 'note',
    year: 2020,
    signatories: [{ organization: ref('organizations:commission-numerique'), role: 'lead' }],
    introduction: richText(
      paragraph(
        'Printemps 2020 : une application destinée à signaler les contacts entre personnes est à l’étude. La [Commission numérique](/commission-numerique/) rend un avis sur les éléments présentés le **30 avril 2020**. C’est une note, non un manifeste : elle répond à une question précise, à un moment précis.',
      ),
      heading('Ce que la note examine'),
      list(
        '**Le suivi des contacts.** Un outil de santé qui touche aux rencontres de chacun oblige à regarder de près les données, leur usage et la confiance qu’ils supposent.',
        '**La coordination territoriale.** Un dispositif national rencontre, dès le premier jour, des services, des élus et des habitants ; sa réussite se joue aussi près d’eux.',
      ),
      callout(
        'note',
        'À lire dans son contexte',
        'L’avis porte sur l’état du projet au 30 avril 2020. Il ne préjuge pas de ce que l’application est devenue ensuite.',
      ),
    ),
  },
};
