/**
 * A button that copies words, and says what became of it.
 * @param words what is copied, read when it is asked for
 */
export function copyButton(label: string, words: () => string, done: string): [HTMLButtonElement, HTMLSpanElement] {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const outcome = document.createElement('span');
  outcome.role = 'status';
  button.addEventListener('click', () => {
    // Each time anew, so that it is read aloud each time.
    outcome.textContent = '';
    void copy(words(), done).then((sentence) => (outcome.textContent = sentence));
  });
  return [button, outcome];
}

/** @returns what became of it, in words */
async function copy(text: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    // Refused by the browser, or a page that came without encryption.
    return 'Votre navigateur refuse la copie\u00a0: sélectionnez le texte.';
  }
}
