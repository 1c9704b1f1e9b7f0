import { make } from './make.ts';

/** What is drawn beside the name of a type; a text, where it says no other thing. */
const SIGNS: Readonly<Record<string, string>> = {
  Événement: 'station',
  Replay: 'replay',
  Territoire: 'place',
  Personne: 'person',
  Rubrique: 'line',
};

/** The type of a result: its name, and its sign, which the style sheet draws. */
export function typeName(type: string): HTMLElement {
  const name = make('span', 'type-name', type);
  name.dataset.of = SIGNS[type] ?? 'text';
  return name;
}
