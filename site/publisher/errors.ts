/** What the publisher could not do, as a French sentence for whoever runs the site. */
export class PublisherError extends Error {
  override readonly name = 'PublisherError';
}
