import { PlatformError } from 'content-models';

/**
 * What keeps a document from being published: the end of a French sentence whose subject is a field,
 * « contient un bloc inconnu. Retirez-le ».
 */
export class ProjectionError extends PlatformError {
  override readonly name = 'ProjectionError';
  /** Where the field is in the document, `['chapters', 0, 'introduction']`. */
  readonly path: readonly PropertyKey[];

  constructor(message: string, path: readonly PropertyKey[], options?: ErrorOptions) {
    super(message, { code: 'projection', ...options });
    this.path = path;
  }
}
