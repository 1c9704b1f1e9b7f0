import type { FormValues } from './form-fields.ts';

/** What is typed in one form and not saved. */
export interface KeptWords {
  /** The form that wrote them: two tabs never write over each other. */
  form: string;
  /** Account that wrote them. */
  owner: string;
  /** `press-releases/12`, `press-releases/new`, `globals/navigation`. */
  subject: string;
  /** The form as it was opened, or last saved. */
  opened: FormValues;
  written: FormValues;
  /** Milliseconds since 1970. */
  writtenAt: number;
}

/** How long they are kept. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const DATABASE = 'unsaved-words';
const STORE = 'forms';

/**
 * What is typed, kept in the browser. IndexedDB, which hands over to the system at each write: Chromium gathers those to
 * `localStorage` for up to a minute, and loses them when it crashes.
 */
export const keptWords = {
  async keep(words: KeptWords): Promise<void> {
    if (!isClosed) await run('readwrite', (store) => store.put(words));
  },

  forget: (form: string): Promise<unknown> => run('readwrite', (store) => store.delete(form)),

  /** What an account left in the forms of a subject, the latest first. */
  async find(owner: string, subject: string): Promise<KeptWords[]> {
    return (await all(owner)).filter((words) => words.subject === subject);
  },

  /** Whether an account left anything here. */
  async isThereAny(owner: string): Promise<boolean> {
    return (await all(owner)).length > 0;
  },

  /** Nothing more is kept then, until another page: the forms that are open close with this one. */
  async forgetAll(owner: string): Promise<void> {
    isClosed = true;
    for (const { form } of await all(owner)) await keptWords.forget(form);
  },

  async forgetOld(now: number): Promise<void> {
    const everything = await readAll();
    for (const { form, writtenAt } of everything) if (now - writtenAt > KEPT_MS) await keptWords.forget(form);
  },
};

function readAll(): Promise<KeptWords[]> {
  // Nothing else is written there.
  return run('readonly', (store) => store.getAll() as IDBRequest<KeptWords[]>);
}

async function all(owner: string): Promise<KeptWords[]> {
  const everything = await readAll();
  return everything.filter((words) => words.owner === owner).sort((one, other) => other.writtenAt - one.writtenAt);
}

let isClosed = false;
let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'form' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB does not open.'));
  });
  return opening;
}

async function run<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const transaction = (await open()).transaction(STORE, mode);
  const request = ask(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB refused.'));
  });
}
