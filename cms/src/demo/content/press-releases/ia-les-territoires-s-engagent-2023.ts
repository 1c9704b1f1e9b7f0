import { morningOf, storedDay, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { callout, heading, list, paragraph, richText } from '../../rich-text-builder.ts';

export const iaLesTerritoiresSEngagent2023: DemoDocument = {
  collection: 'press-releases',
  data: {
    slug: 'intelligence-artificielle-les-territoires-s-engagent',
    title: 'Intelligence artificielle : les territoires s’engagent !',
    summary:
      'Les Interconnectés, France urbaine et Intercommunalités de France rendent public un plan d’action en trois axes, sur trois ans.',
    themes: ['data', 'participation-citoyenne', 'transformation-des-metiers', 'intelligence-artificielle'],
    publishedAt: morningOf('2023-07-06'),
    dateline: { place: 'Paris', date: storedDay('2023-07-06') },
    lead: 'Les Interconnectés, France urbaine et Intercommunalités de France rendent public, au Hub des territoires, un plan d’action sur l’intelligence artificielle : « Les intelligences associées des territoires ». Il comporte trois axes, s’étend sur trois ans et s’ouvre par des auditions nationales, du 11 au 20 juillet 2023.',
    body: richText(
      paragraph(
        'L’intelligence artificielle entre dans les services publics locaux par toutes les portes à la fois : un logiciel métier mis à jour, un essai dans une direction, un agent curieux. Les trois associations choisissent d’en faire un objet de politique publique, discuté et documenté. Leur plan s’intitule [Les intelligences associées des territoires](manifestos:intelligences-associees-des-territoires).',
      ),
      heading('Trois axes'),
      heading('Servir les politiques publiques', 3),
      paragraph(
        'Le premier axe met l’IA au service des missions des collectivités. Une **bibliothèque d’IA territorialisée** doit voir le jour d’ici à la fin de 2023, avec une **communauté** pour la faire vivre : chacun y verra ce que d’autres ont essayé, et dans quelles conditions.',
      ),
      heading('Nourrir la vie publique', 3),
      paragraph(
        'Le deuxième axe tient ensemble le **débat démocratique** et la **vie privée**. Les habitants ne sont pas seulement des usagers de l’IA ; ils ont qualité pour discuter de sa place.',
      ),
      heading('Préparer les métiers', 3),
      paragraph(
        'Le troisième axe s’adresse aux agents. Une **étude** portera sur les métiers de la fonction publique territoriale et sur les **compétences** que l’IA appelle.',
      ),
      heading('Une méthode et un calendrier'),
      list(
        'du 11 au 20 juillet 2023 : auditions nationales ;',
        'un conseil scientifique accompagne les travaux ;',
        'fin 2023 : bibliothèque d’IA territorialisée ;',
        'durée prévue : trois ans.',
      ),
      heading('Le même jour, à Paris'),
      paragraph(
        'Une [Journée experts](events:journee-experts-2023-paris) consacrée aux données et à l’IA se tient dans la même ville, le même jour que l’annonce.',
      ),
      callout(
        'note',
        'Le fil des positions',
        'En mars 2023, à Toulouse, les collectivités demandaient un observatoire national des usages de l’IA dans les services publics. Le plan de juillet prévoit une bibliothèque où leurs propres projets sont décrits : savoir, puis décider.',
      ),
    ),
    translations: [
      {
        language: 'en',
        title: 'Artificial intelligence: local authorities commit themselves',
        lead: 'At the Hub des territoires, Les Interconnectés, France urbaine and Intercommunalités de France publish an action plan on artificial intelligence, “Les intelligences associées des territoires”. It has three strands, runs for three years and opens with national hearings from 11 to 20 July 2023.',
        body: richText(
          paragraph(
            'Artificial intelligence enters local public services through every door at once: an updated business application, a trial in one department, a curious civil servant. The three associations choose to make it a matter of public policy, debated and documented. Their plan is called [Les intelligences associées des territoires](manifestos:intelligences-associees-des-territoires).',
          ),
          heading('Three strands'),
          heading('Serving public policy', 3),
          paragraph(
            'The first strand puts AI at the service of what local authorities do. A **library of territorial AI** is to open by the end of 2023, with a **community** to keep it alive: everyone will see there what others have tried, and under which conditions.',
          ),
          heading('Feeding public life', 3),
          paragraph(
            'The second strand holds **democratic debate** and **privacy** together. Residents are not only users of AI; they are entitled to discuss its place.',
          ),
          heading('Preparing for new work', 3),
          paragraph(
            'The third strand is for public servants. A **study** will look at the jobs of the local civil service and at the **skills** that AI calls for.',
          ),
          heading('Method and calendar'),
          list(
            'from 11 to 20 July 2023: national hearings;',
            'a scientific council accompanies the work;',
            'end of 2023: library of territorial AI;',
            'planned duration: three years.',
          ),
        ),
        quotes: [],
      },
    ],
    coPublishers: [ref('organizations:france-urbaine'), ref('organizations:intercommunalites-de-france')],
    representatives: [
      ref('people:francky-trichet'),
      ref('people:bertrand-serp'),
      ref('people:manu-reynaud'),
      ref('people:laurent-watrin'),
    ],
    contacts: [ref('press-contacts:service-presse')],
    related: [
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('events:journee-experts-2023-paris'),
      relation('press-releases:forum-de-toulouse-deux-projets-prioritaires'),
    ],
  },
};
