import { describe, expect, it } from 'vitest';
import { HELP, PlatformError } from './platform-error.ts';

describe('PlatformError', () => {
  it('says the problem and the remedy in one message, and keeps the rest apart', () => {
    const cause = new Error('EACCES');
    const error = new PlatformError('Le dossier est fermé\u00a0:', {
      code: 'folder-closed',
      remedy: 'corrigez ses droits.',
      help: HELP.troubles,
      cause,
    });
    expect(error.message).toBe('Le dossier est fermé\u00a0: corrigez ses droits.');
    expect(error).toMatchObject({ code: 'folder-closed', remedy: 'corrigez ses droits.', help: HELP.troubles, cause });
  });

  it('needs neither remedy nor page', () => {
    const error = new PlatformError('Le dossier est fermé.', { code: 'folder-closed' });
    expect(error.message).toBe('Le dossier est fermé.');
    expect(error).toMatchObject({ remedy: undefined, help: undefined });
    expect('cause' in error).toBe(false);
  });
});
