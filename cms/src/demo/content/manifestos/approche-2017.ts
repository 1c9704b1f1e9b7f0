import { morningOf, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { callout, heading, paragraph, richText } from '../../rich-text-builder.ts';

export const approche2017: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'nouvelle-approche-de-la-transformation-numerique-des-territoires',
    title: 'Pour une nouvelle approche de la transformation numérique des territoires',
    summary:
      'Remis au secrétaire d’État chargé du Numérique en décembre 2017, ce texte de France urbaine et de l’AdCF est l’acte fondateur de la Commission numérique.',
    themes: ['relation-aux-usagers', 'data'],
    publishedAt: morningOf('2017-12-01'),
    kind: 'manifesto',
    year: 2017,
    adoptedOn: '2017-12',
    signatories: [
      { organization: ref('organizations:france-urbaine'), role: 'lead' },
      { organization: ref('organizations:intercommunalites-de-france'), role: 'lead' },
    ],
    introduction: richText(
      paragraph(
        'En décembre 2017, **France urbaine et l’AdCF** remettent au secrétaire d’État chargé du Numérique un texte commun. Son titre tient en une demande : aborder autrement la transformation numérique des territoires. Le mot compte : il n’y est pas question d’équipement, mais d’approche.',
      ),
      paragraph(
        'Ce mois de décembre est aussi celui du [Forum de Villeurbanne](events:forum-2017-villeurbanne), qui rassemble plus de 900 participants : le numérique des collectivités a cessé d’être une affaire de spécialistes.',
      ),
      heading('Un acte fondateur'),
      paragraph(
        'Le manifeste ne reste pas lettre morte. En mai 2018, l’AdCF, France urbaine et Les Interconnectés créent la [Commission numérique](/commission-numerique/), où des élus et des experts travaillent ensemble et procèdent à des auditions. Les positions publiées depuis y trouvent leur point de départ.',
      ),
      callout(
        'note',
        'Un nom a changé depuis',
        'L’AdCF se nomme Intercommunalités de France depuis 2021. Les textes plus anciens gardent ici le nom de leur époque.',
      ),
    ),
    followUps: [relation('manifestos:urgence-de-l-illectronisme')],
  },
};
