import type { Config } from 'payload';
import { describe, expect, it } from 'vitest';
import { withNestedSelects } from './nested-selects.ts';

type Row = Record<string, unknown>;

describe('withNestedSelects', () => {
  it('names the parent of a choice in a version by the number its row was given', async () => {
    const { insert, written } = connect();
    await insert('_manifestos_v_version_chapters_commitments', [{ _uuid: 'abc' }]);
    await insert('_manifestos_v_version_chapters_commitments_themes', [{ parent: 'abc', value: 'data' }]);
    expect(written.at(-1)).toEqual([{ parent: 1, value: 'data' }]);
  });

  it('follows the latest version when one transaction writes several', async () => {
    const { insert, written } = connect();
    await insert('_manifestos_v_version_chapters_commitments', [{ _uuid: 'abc' }]);
    await insert('_manifestos_v_version_chapters_commitments', [{ _uuid: 'abc' }]);
    await insert('_manifestos_v_version_chapters_commitments_themes', [{ parent: 'abc', value: 'data' }]);
    expect(written.at(-1)).toEqual([{ parent: 2, value: 'data' }]);
  });

  it('leaves the tables of documents as they are, where the text id is right', async () => {
    const { insert, written } = connect();
    await insert('_manifestos_v_version_chapters_commitments', [{ _uuid: 'abc' }]);
    await insert('manifestos_chapters_commitments_themes', [{ parent: 'abc', value: 'data' }]);
    expect(written.at(-1)).toEqual([{ parent: 'abc', value: 'data' }]);
  });

  it('keeps transactions apart', async () => {
    const { insert, written } = connect();
    await insert('_manifestos_v_version_chapters_commitments', [{ _uuid: 'abc' }], { name: 'one' });
    await insert('_manifestos_v_version_chapters_commitments_themes', [{ parent: 'abc' }], { name: 'other' });
    expect(written.at(-1)).toEqual([{ parent: 'abc' }]);
  });
});

/** A database that numbers the rows it is given and remembers them. */
function connect() {
  const written: Row[][] = [];
  let lastId = 0;
  const database = {
    insert: ({ values }: { values: Row[] }) => {
      written.push(values.map((row) => ({ ...row })));
      return Promise.resolve(values.map((row) => ({ ...row, id: (lastId += 1) })));
    },
  };
  const adapter = { init: () => database } as unknown as Config['db'];
  withNestedSelects(adapter).init({} as Parameters<Config['db']['init']>[0]);
  const session = { name: 'session' };
  return {
    written,
    insert: (tableName: string, values: Row[], db: object = session) =>
      database.insert({ db, tableName, values } as never),
  };
}
