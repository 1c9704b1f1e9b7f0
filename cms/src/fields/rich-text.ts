import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineCodeFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, RichTextField } from 'payload';
import { PUBLISHED_COLLECTIONS, typeOf } from 'content-models';
import { RICH_TEXT_BLOCKS, SETTING_BLOCKS } from '../blocks/index.ts';
import { PasteFeature } from '../paste/paste-feature.ts';
import { tidyText } from '../paste/tidy-text.ts';
import { linkFields, validateLinks } from './pasted-links.ts';

/** Types that a link within a text can lead to: those with a page. */
const LINKED_COLLECTIONS = PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).prefix !== null);

/** The closed set of what a text may hold; each has its component on the site. */
export const richTextEditor = createEditor(RICH_TEXT_BLOCKS);

/** The same without pictures and files: only the documents of a collection make theirs public. */
const settingEditor = createEditor(SETTING_BLOCKS);

/** A text with structure. */
export function richTextField(name: string, label: string, description?: string): RichTextField {
  return {
    name,
    label,
    type: 'richText',
    editor: richTextEditor,
    hooks: { beforeValidate: [tidyText] },
    validate: validateLinks,
    admin: description === undefined ? {} : { description },
  };
}

/** A text with structure of a global. */
export function settingTextField(name: string, label: string, description?: string): RichTextField {
  return { ...richTextField(name, label, description), editor: settingEditor };
}

function createEditor(blocks: readonly Block[]): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      // The title of the document is the page's only h1.
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({
        enabledCollections: LINKED_COLLECTIONS,
        // Pasted addresses stay text: every link is one that somebody chose.
        disableAutoLinks: true,
        fields: linkFields,
      }),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: [...blocks] }),
      PasteFeature(),
      FixedToolbarFeature(),
    ],
  });
}
