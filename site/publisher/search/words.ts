import { FIXED_PAGES, type GlobalOf } from 'content-models';
import type { PreferredAnswer, SearchWords } from '../../search/words.ts';
import type { ContentStore } from '../content-store/content-store.ts';

/** What the search is told of words, as editors last published it. An answer whose page is not online is left out. */
export function searchWords(store: ContentStore): SearchWords {
  const settings = store.global('search-words');
  // A site that was published before there were any.
  if (settings?.global !== 'search-words') return { synonyms: [], preferred: [] };
  return {
    synonyms: settings.synonyms.map(({ words }) => words),
    preferred: settings.preferred.flatMap((answer): PreferredAnswer[] => {
      const address = addressOfAnswer(answer, store);
      return address === null ? [] : [{ questions: answer.questions, address }];
    }),
  };
}

function addressOfAnswer(answer: Answer, store: ContentStore): string | null {
  if (answer.kind === 'section') return FIXED_PAGES[answer.section].address;
  return store.card(answer.target)?.address ?? null;
}

type Answer = GlobalOf<'search-words'>['preferred'][number];
