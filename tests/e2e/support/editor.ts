import type { Locator, Page } from 'playwright-core';
import type { RunningPlatform } from '../../support/start-platform.ts';

/** A picture as an editor sends it. */
export interface Picture {
  name: string;
  bytes: Buffer;
  alt: string;
  credit: string;
  licence: string;
}

/** What an editor does in the admin, with the words that the editor reads. */
export class Editor {
  readonly page: Page;
  readonly #cmsUrl: string;

  constructor(page: Page, cmsUrl: string) {
    this.page = page;
    this.#cmsUrl = cmsUrl;
    page.setDefaultTimeout(30_000);
  }

  /** Logs in through the form. */
  static async login(page: Page, { cmsUrl, adminEmail, adminPassword }: RunningPlatform): Promise<Editor> {
    const editor = new Editor(page, cmsUrl);
    await editor.open('/admin/login');
    await page.getByLabel('E-mail').fill(adminEmail);
    await page.getByLabel('Mot de passe').fill(adminPassword);
    await page.getByRole('button', { name: /connecter/i }).click();
    await page.waitForURL(`${cmsUrl}/admin`);
    return editor;
  }

  /** The same account, on the same document, in a tab of its own. */
  async inAnotherTab(): Promise<Editor> {
    const page = await this.page.context().newPage();
    const other = new Editor(page, this.#cmsUrl);
    await page.goto(this.page.url());
    await page.locator('#field-title').waitFor();
    return other;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.#cmsUrl}${path}`);
  }

  /** The panel beside the document: where its publication stands. */
  get panel(): Locator {
    return this.page
      .locator('.document-fields__sidebar-wrap, .document-fields__sidebar')
      .locator('.publication')
      .first();
  }

  /** What the panel says, with plain spaces. */
  async panelText(): Promise<string> {
    return ((await this.panel.textContent()) ?? '').replace(/[\u00a0\u202f]/g, ' ');
  }

  async fillTitle(title: string): Promise<void> {
    await this.page.locator('#field-title').fill(title);
  }

  /** Writes in the field of that name. */
  async fill(label: string, words: string): Promise<void> {
    // A star follows the name of a field that must be filled.
    await this.page
      .getByLabel(new RegExp(`^${label}\\s*\\*?$`))
      .first()
      .fill(words);
  }

  /** Picks a value, or a document by its title, in the list of a field. */
  async choose(path: string, option: string): Promise<void> {
    // A long list shows its beginning until words narrow it.
    await this.page.locator(`#field-${path}`).getByRole('combobox').fill(option);
    const named = (name: string, exact: boolean) => this.page.getByRole('option', { name, exact });
    // What is not online says so after its title.
    await named(option, true)
      .or(named(`${option} (`, false))
      .first()
      .click();
  }

  async openTab(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
  }

  /** Types in the first text with structure. */
  async writeText(words: string): Promise<void> {
    await this.page.locator('.rich-text-lexical [contenteditable=true]').first().click();
    await this.page.keyboard.type(words);
  }

  /** Pastes in the first text with structure what another program copied. */
  async paste(html: string): Promise<void> {
    const text = this.page.locator('.rich-text-lexical [contenteditable=true]').first();
    await text.click();
    await text.evaluate((element, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      clipboardData.setData(
        'text/plain',
        element.ownerDocument.createRange().createContextualFragment(copied).textContent,
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  /** Types a day, as « 12/03/2026 », or a day and an hour, as « 31/10/2027 à 02:30 ». */
  async fillDate(path: string, date: string): Promise<void> {
    const input = this.page.locator(`#field-${path}`);
    await input.fill(date);
    await input.press('Tab');
  }

  /** Types a sentence in the text and makes of it, with the toolbar, a link to a document. */
  async linkText(words: string, target: string): Promise<void> {
    const { page } = this;
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
    await page.keyboard.type(words);
    await page.keyboard.press('Shift+Home');
    await page.locator('.toolbar-popup__button-link:not(.disabled)').first().click();
    const drawer = page.locator('dialog[open]').filter({ hasText: 'Modifier le lien' });
    await drawer.getByText('Contenu de ce site', { exact: true }).click();
    await drawer.getByRole('combobox').click();
    await page.getByRole('option', { name: target }).click();
    await submitDrawer(drawer, 'Enregistrer les changements');
  }

  /** Adds the first row to a list of the form; it comes unfolded, once the server has drawn it. */
  async addRow(path: string, name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Ajouter : ${name}` }).click();
    const row = this.page.locator(`#${path}-row-0`);
    await row.locator('input, textarea').first().waitFor();
    return row;
  }

  async addQuote(person: string, words: string): Promise<void> {
    const quote = await this.addRow('quotes', 'Citation');
    await quote.getByRole('combobox').click();
    await this.page.getByRole('option', { name: person }).click();
    await quote.getByLabel('Citation').fill(words);
  }

  /** Gives a journalist access to a release. @returns the link that the editor copies: the window must allow its clipboard to be read */
  async givePressAccess(release: string, journalist: string): Promise<string> {
    const { page } = this;
    await this.open('/admin/collections/press-accesses/create');
    await this.choose('release', release);
    await this.fill('Nom du journaliste', journalist);
    await this.save();
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Lien copié.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** Sends a picture from the form of the document, as its cover. */
  async addCover({ name, bytes, alt, credit, licence }: Picture): Promise<void> {
    await this.page.locator('#field-cover').getByRole('button', { name: 'Ajouter' }).click();
    const drawer = this.page.locator('dialog[open]').filter({ hasText: 'Nouveau : Image' });
    await drawer.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
    await drawer.getByLabel('Texte alternatif').fill(alt);
    await drawer.locator('input[name=credit]').fill(credit);
    await drawer.locator('input[name=licence]').fill(licence);
    await submitDrawer(drawer, 'Enregistrer');
    await this.page.locator('#field-cover').getByText(name).waitFor();
  }

  /** @returns the number of the document */
  async saveDraft(): Promise<number> {
    await this.#save('Enregistrer le brouillon');
    await this.page.waitForURL(/\/\d+$/);
    return Number(this.page.url().split('/').at(-1));
  }

  async publish(): Promise<void> {
    await this.#save('Publier');
  }

  /** Saves what has no drafts. */
  async save(): Promise<void> {
    await this.#save('Enregistrer');
  }

  async unpublish(): Promise<void> {
    await this.page.locator('.doc-controls__popup button').first().click();
    await this.page.locator('#action-unpublish').click();
    await this.page.locator('dialog[open]').getByRole('button', { name: 'Confirmer' }).click();
  }

  /** Waits until the server has taken the change: a request of the form answers. */
  async #save(button: string): Promise<void> {
    const isSave = (method: string, url: string) =>
      ['POST', 'PATCH'].includes(method) && /\/api\/[a-z-]+(\/\d+)?\?/.test(url);
    const saved = this.page.waitForResponse((response) => isSave(response.request().method(), response.url()));
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const response = await saved;
    if (!response.ok()) throw new Error(`« ${button} » was refused: ${await response.text()}`);
  }
}

/**
 * Presses the button of a drawer until it closes: while the form is being checked by the server, it ignores
 * a press.
 */
async function submitDrawer(drawer: Locator, button: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await drawer.getByRole('button', { name: button }).click();
    const isClosed = await drawer.waitFor({ state: 'detached', timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isClosed) return;
  }
  throw new Error(`« ${button} » does not close the drawer.`);
}
