import sharp from 'sharp';
import { Chance } from './chance.ts';
import { placeName } from './names.ts';
import { subjectOf } from './sentences.ts';

/** A picture to send to the CMS, with the fields that describe it: coloured hills, as long to encode as a photograph. */
export async function makePicture(number: number) {
  const chance = new Chance(`media/${number}`);
  const hills = Array.from({ length: 12 }, (_, index) => {
    const points = Array.from(
      { length: 17 },
      (_unused, step) => `${step * 100},${150 + index * 55 + chance.integer(-60, 60)}`,
    );
    return `<polygon fill="hsl(${chance.integer(0, 359)} 45% ${25 + index * 4}%)" points="0,900 ${points.join(' ')} 1600,900"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#cde"/>${hills.join('')}</svg>`;
  const data = await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
  return {
    file: { name: `paysage-${number}.jpg`, mimetype: 'image/jpeg', data, size: data.length },
    fields: {
      alt: `Collines dessinées autour de ${placeName(chance)}`,
      credit: 'Dessin fait pour la mesure',
      licence: 'Licence Ouverte 2.0',
    },
  };
}

/** The same for a small text file to download. */
export function makeTextFile(number: number) {
  const chance = new Chance(`documents/${number}`);
  const title = `${subjectOf(chance)}, annexe ${number}`;
  const data = Buffer.from(`${title}\n\nFichier inventé pour la mesure, numéro ${number}.\n`);
  return {
    file: { name: `annexe-${number}.txt`, mimetype: 'text/plain', data, size: data.length },
    fields: { title, language: 'fr', isAccessible: 'yes' } as const,
  };
}
