/** Which pages show which picture and document files: a file is public while one does. */
export class AssetBook {
  readonly #filesByAddress = new Map<string, readonly string[]>();
  readonly #uses = new Map<string, number>();

  isUsed(file: string): boolean {
    return this.#uses.has(file);
  }

  /** Records the files of a page. @returns those that no page shows any more */
  record(address: string, files: readonly string[]): string[] {
    const before = this.#filesByAddress.get(address) ?? [];
    const after = [...new Set(files)];
    for (const file of after) this.#uses.set(file, (this.#uses.get(file) ?? 0) + 1);
    if (after.length > 0) this.#filesByAddress.set(address, after);
    else this.#filesByAddress.delete(address);
    return before.filter((file) => this.#release(file));
  }

  #release(file: string): boolean {
    const uses = (this.#uses.get(file) ?? 0) - 1;
    if (uses > 0) {
      this.#uses.set(file, uses);
      return false;
    }
    this.#uses.delete(file);
    return true;
  }
}
