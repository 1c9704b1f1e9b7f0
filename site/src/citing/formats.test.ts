import { describe, expect, it } from 'vitest';
import { dataAddress } from './data-address.ts';
import { referenceOf } from './reference.ts';
import type { CitedWork } from './cited-work.ts';

const WORK: CitedWork = {
  key: 'interconnectes-m3',
  title: 'Agir face à l’urgence',
  kind: 'Manifeste',
  authors: [{ name: 'France urbaine' }, { firstName: 'Élise', lastName: 'Modèle' }],
  publisher: 'Les Interconnectés',
  date: '2020-02-12',
  within: null,
  url: 'https://site.example/id/m3/',
};

it('a file in an address is read as it was written', () => {
  const text = 'É’ 50 % # "a" & b\r\n{c}';
  const address = dataAddress(text);
  expect(address).not.toMatch(/[\s"#]/);
  expect(new TextDecoder().decode(Uint8Array.from(unescaped(address)))).toBe(text);
});

it('half a character does not keep a file from its address', () => {
  expect(dataAddress('a\ud800b')).toBe('data:,a\ufffdb');
});

/** As browsers do: what is not ASCII becomes UTF-8, then codes become bytes. */
function unescaped(address: string): number[] {
  const { href } = new URL(address);
  const bytes = [...href.slice('data:,'.length).matchAll(/%([0-9A-F]{2})|([^%])/g)];
  return bytes.map(([, code, sign = '']) => (code === undefined ? sign.charCodeAt(0) : Number.parseInt(code, 16)));
}

describe('a reference in words', () => {
  it('says who, what, when and where, as NF Z 44-005 does', () => {
    expect(plain(referenceOf(WORK))).toBe(
      'France urbaine, MODÈLE, Élise. Agir face à l’urgence [en ligne]. Manifeste. Les Interconnectés, 12 février 2020. Disponible à l’adresse : https://site.example/id/m3/',
    );
  });

  it('names the text that a part is of, and the publisher alone where nobody signed', () => {
    const part = { ...WORK, authors: [], within: 'Le texte', kind: 'Engagement\u00a01.2', date: '2021' };
    expect(plain(referenceOf(part))).toBe(
      'Les Interconnectés. Agir face à l’urgence. In : Le texte [en ligne]. Engagement 1.2, 2021. Disponible à l’adresse : https://site.example/id/m3/',
    );
  });
});

function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
