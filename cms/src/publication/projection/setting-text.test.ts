import { flattenAllFields } from 'payload';
import { expect, it } from 'vitest';
import { PressRoom } from '../../globals/press-room.ts';
import { projectGlobal } from './project.ts';

const fields = flattenAllFields({ fields: PressRoom.fields });
const block = (blockType: string, values: object) => ({ type: 'block', version: 2, fields: { blockType, ...values } });

function pressRoom(...children: { type: string; version: number }[]) {
  const boilerplate = {
    root: { type: 'root', direction: 'ltr' as const, format: '' as const, indent: 0, version: 1, children },
  };
  return projectGlobal({
    slug: 'press-room',
    document: { id: 1, introduction: 'Les communiqués.', boilerplate },
    fields,
  });
}

it.each([
  ['picture', { media: 1 }],
  ['file', { document: 1 }],
])('a global whose text shows a %s, which no page would, is refused with what to do', (type, values) => {
  expect(pressRoom(block(type, values))).toEqual({
    problems: [
      'Le réglage « Espace presse » n’a pas été mis en ligne : le champ « Présentation de l’association » contient une image ou un fichier, qui n’ont de place que dans les contenus. Retirez-les, puis publiez de nouveau.',
    ],
  });
});

it('a global keeps the other blocks of its text', () => {
  expect(pressRoom(block('callout', { tone: 'note', text: 'À noter.' }))).toMatchObject({
    content: { boilerplate: [{ type: 'callout', text: 'À noter.' }] },
  });
});
