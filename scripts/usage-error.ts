import { PlatformError } from 'content-models';

/** A command was called with arguments that it does not take: the message says which there are. */
export class UsageError extends PlatformError {
  override name = 'UsageError';

  constructor(message: string, options: ErrorOptions = {}) {
    super(message, { code: 'usage', ...options });
  }
}
