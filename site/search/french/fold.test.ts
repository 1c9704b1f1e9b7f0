import { expect, it } from 'vitest';
import { foldLabel } from './fold.ts';

it('takes labels that are written in several ways for one', () => {
  expect(foldLabel('Projet d’IA')).toBe(foldLabel("PROJET D'IA"));
  expect(foldLabel('Île-de-France')).toBe(foldLabel('ile\u00a0de france'));
  expect(foldLabel('Saint-Brieuc, Cœur d’agglomération')).toBe(foldLabel("saint brieuc, coeur d'agglomeration"));
});

it('keeps different labels apart', () => {
  expect(foldLabel('Data')).not.toBe(foldLabel('Date'));
});
