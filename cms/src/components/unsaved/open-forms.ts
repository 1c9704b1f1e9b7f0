/** Forms that are open in some tab of this browser. What they keep is offered nowhere else. */
const PREFIX = 'unsaved-words/';

/** Says that a form is open, until the answer is called or the tab is gone, however it goes. */
export function openForm(form: string): () => void {
  const closing = Promise.withResolvers<undefined>();
  void locks()?.request(`${PREFIX}${form}`, () => closing.promise);
  return () => closing.resolve(undefined);
}

export async function openForms(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? name.slice(PREFIX.length) : [])));
}

/** Not there on a page without HTTPS. */
function locks(): LockManager | undefined {
  const browser: Partial<Pick<Navigator, 'locks'>> = navigator;
  return browser.locks;
}
