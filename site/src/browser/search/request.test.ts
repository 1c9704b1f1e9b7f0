import { describe, expect, it } from 'vitest';
import { formatRequest, indexFilters, isEmptyRequest, parseRequest, toggleFilter } from './request.ts';

describe('search request', () => {
  it('comes back the same from the address it is shared by', () => {
    const request = { text: 'sobriété & IA', filters: { theme: 'Data', annee: '2023' } };
    expect(parseRequest(formatRequest(request))).toEqual(request);
  });

  it('leaves the address alone when nothing is searched', () => {
    const request = parseRequest('?q=+&type=');
    expect(isEmptyRequest(request)).toBe(true);
    expect(formatRequest(request)).toBe('');
  });

  it('sets a filter, replaces it, and takes it away when chosen again', () => {
    const first = toggleFilter({ text: 'ia', filters: { annee: '2023' } }, 'type', 'Manifeste');
    expect(first.filters).toEqual({ annee: '2023', type: 'Manifeste' });
    expect(toggleFilter(first, 'type', 'Événement').filters.type).toBe('Événement');
    expect(toggleFilter(first, 'type', 'Manifeste').filters).toEqual({ annee: '2023' });
  });

  it('names filters as the index does', () => {
    expect(indexFilters({ text: '', filters: { theme: 'Data' } })).toEqual({ Thème: 'Data' });
  });
});
