import type { DemoPage } from '../../demo-document.ts';
import { callout, heading, list, paragraph, richText } from '../../rich-text-builder.ts';

/** The charter and the call, in the words of this site: the association's own are not among its public documents. */
export const aiPages: readonly DemoPage[] = [
  {
    slug: 'charte-des-concertations-de-l-ia',
    title: 'La charte des Concertations territoriales de l’IA',
    summary: 'Le cadre commun : ce à quoi un territoire s’engage quand il ouvre le débat.',
    themes: ['participation-citoyenne', 'intelligence-artificielle'],
    body: richText(
      paragraph(
        'Chaque territoire volontaire mène sa propre concertation. La charte ne dit pas comment s’y prendre : elle dit ce que les participants peuvent attendre, où qu’ils soient.',
      ),
      heading('Ce qui est commun'),
      list(
        '**Ouvrir** : la question est posée avant que la décision soit prise.',
        '**Choisir ses publics** : le territoire invite qui il veut entendre, et dit qui il n’a pas su faire venir.',
        '**Rendre compte** : ce qui a été dit est publié, désaccords compris.',
        '**Donner suite** : le territoire répond localement, y compris pour dire non.',
        '**Partager** : la démarche est documentée ici, pour que d’autres s’en servent.',
      ),
      callout(
        'note',
        'Un texte de démonstration',
        'Ces lignes résument le principe. Le texte signé par les territoires prendra leur place.',
      ),
    ),
  },
  {
    slug: 'appel-aux-collectivites',
    title: 'L’appel aux collectivités',
    summary: 'Une commune, une intercommunalité ou une région peut rejoindre les concertations à tout moment.',
    themes: ['participation-citoyenne', 'intelligence-artificielle'],
    body: richText(
      paragraph(
        'L’IA est déjà dans les bureaux et dans les poches. L’appel invite chaque collectivité à en parler avec celles et ceux qu’elle concerne, puis à dire ce qu’elle en fait.',
      ),
      heading('Comment s’engager'),
      list(
        'lire la [charte](pages:charte-des-concertations-de-l-ia) et la faire adopter ;',
        'choisir ses publics, ses questions et ses formats ;',
        'écrire à [presse@interconnectes.example](mailto:presse@interconnectes.example) pour être inscrit sur la ligne.',
      ),
      heading('Les documents de l’appel'),
      paragraph(
        'L’appel existe aussi en PDF, et un communiqué l’accompagne. Ni l’un ni l’autre ne sont dans cette démonstration : ils seront proposés ici quand l’association les aura fournis.',
      ),
    ),
  },
];
