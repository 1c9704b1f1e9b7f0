import { text, verbatim } from '../values.ts';
import type { TextContext } from './context.ts';
import { isRecord, stringOf, type EditorNode } from './editor-node.ts';
import { relationId } from './inline.ts';
import type { ProjectedBlock, TableCaption } from './projected.ts';

/** The published form of a block that an editor inserts from the menu. */
export function projectEditorBlock(
  fields: Record<string, unknown>,
  context: TextContext,
): ProjectedBlock | TableCaption {
  switch (fields.blockType) {
    case 'picture':
      return { type: 'picture', media: relationId(fields.media), caption: text(stringOf(fields.caption)) };
    case 'file':
      return { type: 'file', document: relationId(fields.document) };
    case 'keyFigures':
      return { type: 'keyFigures', figures: recordsOf(fields.figures).map(projectFigure) };
    case 'keyFiguresByYear':
      return { type: 'keyFiguresByYear', counted: text(stringOf(fields.counted)) };
    case 'callout':
      return {
        type: 'callout',
        tone: fields.tone,
        title: text(stringOf(fields.title)),
        text: text(stringOf(fields.text)),
      };
    case 'video':
      return {
        type: 'video',
        title: text(stringOf(fields.title)),
        url: verbatim(stringOf(fields.url)),
        durationSeconds: typeof fields.durationSeconds === 'number' ? fields.durationSeconds : null,
        description: text(stringOf(fields.description)),
      };
    case 'tableCaption':
      return { type: 'tableCaption', caption: text(stringOf(fields.caption)) };
    default:
      throw context.refusal('contient un bloc que le site ne sait pas afficher');
  }
}

/** A picture or a file put in a text as Payload does by itself. */
export function projectUpload({ relationTo, value }: EditorNode): ProjectedBlock {
  const id = relationId(value);
  return relationTo === 'documents' ? { type: 'file', document: id } : { type: 'picture', media: id, caption: null };
}

export function projectFigure(figure: { value?: unknown; label?: unknown; note?: unknown }): unknown {
  return {
    value: text(stringOf(figure.value)),
    label: text(stringOf(figure.label)),
    note: text(stringOf(figure.note)),
  };
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
