'use client';

import { $createBlockNode } from '@payloadcms/richtext-lexical/client';
import {
  COMMAND_PRIORITY_CRITICAL,
  PASTE_COMMAND,
  TextNode,
  type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { CAPTION_MARK, cleanPastedHtml } from './clean-html.ts';
import { pasteSentence } from './paste-sentence.ts';

/** How long an editor has to read what a paste left out. */
const TOLD_MS = 15_000;

/** Cleans what is pasted before the editor reads it, tells what was left out, makes blocks of the captions of tables. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    /** Events of our own, which are clean. */
    const cleaned = new WeakSet<PasteCommandType>();
    const forgetPaste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clean = cleaned.has(event) ? null : cleanEvent(event);
        if (clean === null) return false;
        event.preventDefault();
        cleaned.add(clean);
        return editor.dispatchCommand(PASTE_COMMAND, clean);
      },
      COMMAND_PRIORITY_CRITICAL,
    );
    const forgetCaptions = editor.registerNodeTransform(TextNode, captionOf);
    return () => {
      forgetPaste();
      forgetCaptions();
    };
  }, [editor]);
  return null;
}

/** Makes a block of a caption that was pasted: after what stood in its paragraph before the paste. */
function captionOf(text: TextNode): void {
  const [before = '', caption] = text.getTextContent().split(CAPTION_MARK);
  const paragraph = text.getParent();
  if (caption === undefined || paragraph === null) return;
  paragraph.insertAfter($createBlockNode({ blockType: 'tableCaption', blockName: '', id: '', caption }));
  if (before !== '') text.setTextContent(before);
  else if (paragraph.getChildrenSize() > 1) text.remove();
  else paragraph.remove();
}

/** The same paste, cleaned; null for one that is of the editor itself, or of plain words. */
function cleanEvent(event: PasteCommandType): ClipboardEvent | null {
  if (!(event instanceof ClipboardEvent)) return null;
  const { clipboardData } = event;
  const html = clipboardData?.getData('text/html') ?? '';
  if (html === '' || clipboardData?.types.includes('application/x-lexical-editor') === true) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const sentence = pasteSentence(cleanPastedHtml(page));
  if (sentence !== null) toast.warning(sentence, { duration: TOLD_MS });
  const data = new DataTransfer();
  data.setData('text/plain', clipboardData?.getData('text/plain') ?? '');
  data.setData('text/html', page.body.innerHTML);
  return new ClipboardEvent('paste', { clipboardData: data });
}
