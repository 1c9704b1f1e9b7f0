import { describe, expect, it } from 'vitest';
import { explainDatabaseError } from './database-problem.ts';

describe('explainDatabaseError', () => {
  it.each([
    [new Error('file is not a database'), 'La base de données est illisible'],
    [new Error('unable to open database file'), 'ne peut pas être ouverte par ce compte'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'ne répond pas (ECONNREFUSED)'],
  ])('says what to do of %s', (error, sentence) => {
    expect(explainDatabaseError(error).message).toContain(sentence);
  });
});
