import { morningOf, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, keyFigures, paragraph, richText } from '../../rich-text-builder.ts';

export const illectronisme2019: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'urgence-de-l-illectronisme',
    title: 'Agir face à l’urgence de l’illectronisme',
    summary:
      'Treize millions de Français vivent loin du numérique. Daté de 2019 et adopté au Forum le 12 février 2020, ce manifeste en fait une affaire publique.',
    themes: ['relation-aux-usagers', 'inclusion-numerique'],
    publishedAt: morningOf('2020-02-12'),
    kind: 'manifesto',
    year: 2019,
    adoptedOn: '2020-02-12',
    event: ref('events:forum-2020'),
    signatories: [
      { organization: ref('organizations:france-urbaine'), role: 'lead' },
      { organization: ref('organizations:intercommunalites-de-france'), role: 'lead' },
      { organization: ref('organizations:les-interconnectes'), role: 'lead' },
    ],
    introduction: richText(
      paragraph(
        'Une démarche que l’on abandonne, un courrier que l’on n’ouvre plus parce qu’il est devenu un message : l’illectronisme a des effets très concrets, et il ne se voit pas toujours. Quand un service passe en ligne, ceux qui n’y ont pas accès ne perdent pas un confort ; ils risquent de perdre un droit.',
      ),
      keyFigures(['13 millions', 'de Français éloignés du numérique', 'Ordre de grandeur retenu par le manifeste']),
      heading('Pourquoi parler d’urgence'),
      paragraph(
        'France urbaine et l’AdCF, au sein des Interconnectés, posent la question à l’échelle du pays et la ramènent à celle du guichet. C’est là, souvent, que la difficulté se dit pour la première fois, devant un agent qui n’a pas toujours été préparé à l’entendre. Le titre du manifeste appelle à agir ; il ne laisse pas le choix du moment.',
      ),
      heading('Deux dates, un texte'),
      paragraph(
        'Le manifeste porte la date de 2019. Il a été adopté au [Forum](events:forum-2020), le 12 février 2020, et remis à Cédric O, secrétaire d’État. Les deux dates figurent donc sur cette page : la première l’identifie, la seconde l’engage.',
      ),
      heading('De la demande à l’essai'),
      paragraph(
        'Le texte a débouché sur une expérimentation. Lancée le 16 février 2021 dans cinq territoires volontaires, la [coordination territoriale de l’inclusion numérique](manifestos:coordination-territoriale-de-l-inclusion-numerique) met à l’épreuve une idée simple : l’aide est plus sûre quand ceux qui la donnent se parlent.',
      ),
    ),
    followUps: [
      relation('manifestos:coordination-territoriale-de-l-inclusion-numerique'),
      relation('manifestos:territoires-numeriques-responsables'),
      relation('events:journee-experts-2023-le-mans'),
    ],
  },
};
