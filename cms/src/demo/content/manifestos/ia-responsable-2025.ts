import { morningOf, type DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';
import { heading, list, paragraph, richText } from '../../rich-text-builder.ts';

export const iaResponsable2025: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'ia-responsable-une-doctrine-politique-partagee',
    title: 'Manifeste #4 – Faire de l’IA responsable, une doctrine politique partagée',
    summary:
      'En 2025, le réseau pose l’intelligence artificielle en sujet politique : une doctrine, et une doctrine que l’on partage.',
    themes: ['numerique-responsable', 'participation-citoyenne', 'intelligence-artificielle'],
    publishedAt: morningOf('2025-01-01'),
    kind: 'manifesto',
    year: 2025,
    signatories: [{ organization: ref('organizations:les-interconnectes'), role: 'lead' }],
    introduction: richText(
      paragraph(
        'Deux mots portent le titre. **Doctrine** : une position que l’on tient, et non une suite d’essais sans lendemain. **Partagée** : une position que l’on écrit à plusieurs, puisqu’elle vaudra pour tous. Le manifeste de 2025 place l’intelligence artificielle là où elle se décide, dans le champ politique.',
      ),
      heading('Ce qui se discute au même moment dans les territoires'),
      paragraph(
        'La même année, des collectivités mènent les **Concertations territoriales de l’IA**. Chacune choisit ses publics, conduit ses échanges et en assure les suites ; une charte leur donne un cadre commun. Huit enseignements s’en dégagent :',
      ),
      list(
        'les usages sont déjà là : la vigilance doit être collective ;',
        'mieux vaut sensibiliser d’abord à l’intérieur, auprès des agents et des élus ;',
        'moins on connaît, plus on se méfie ;',
        'l’éthique et la régulation sont au centre des attentes ;',
        'l’IA doit s’accorder avec les objectifs environnementaux et la sobriété ;',
        'la prudence s’impose sur l’emploi ;',
        'l’expérimentation reste la meilleure façon d’apprendre ;',
        'bien employée, l’IA peut être un levier de valeur pour les territoires.',
      ),
    ),
  },
};
