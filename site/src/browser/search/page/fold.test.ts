import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it('takes labels that are written in several ways for one', () => {
  expect(fold('Projet d’IA')).toBe(fold("PROJET D'IA"));
  expect(fold('Île-de-France')).toBe(fold('ile\u00a0de france'));
  expect(fold('Saint-Brieuc, Cœur d’agglomération')).toBe(fold("saint brieuc, coeur d'agglomeration"));
});

it('keeps different labels apart', () => {
  expect(fold('Data')).not.toBe(fold('Date'));
});
