/** Base of the errors this workspace throws on purpose. The message is French: an administrator reads it. */
export class CmsError extends Error {
  override name = 'CmsError';
}
