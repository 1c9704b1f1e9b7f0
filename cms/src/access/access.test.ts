import { describe, expect, it } from 'vitest';
import { deleteContent } from './delete-content.ts';
import { isAdmin } from './is-admin.ts';
import { isEditor } from './is-editor.ts';
import { isSelfOrAdmin } from './is-self-or-admin.ts';
import { isStaff } from './is-staff.ts';
import { isStaffOrReader } from './is-staff-or-reader.ts';
import { nobody } from './nobody.ts';
import { readPublished } from './read-published.ts';
import { roleOf, ROLES } from './roles.ts';
import { updateContent } from './update-content.ts';

const as = (role?: string, _strategy = 'local-jwt') => ({
  req: { user: role === undefined ? null : { id: 7, role, _strategy } },
});
const rolesThatPass = (rule: (request: ReturnType<typeof as>) => unknown) =>
  ROLES.filter((role) => rule(as(role)) === true);

describe('access rules', () => {
  it.each([
    ['isAdmin', isAdmin, ['admin']],
    ['isEditor', isEditor, ['admin', 'editor']],
    ['isStaff', isStaff, ['admin', 'editor', 'contributor']],
    ['isStaffOrReader', isStaffOrReader, ['admin', 'editor', 'contributor', 'reader']],
    ['nobody', nobody, []],
    ['readPublished', readPublished({ canBeWithdrawn: false }), ['admin', 'editor', 'contributor']],
    ['updateContent', updateContent, ['admin', 'editor', 'contributor']],
    ['deleteContent', deleteContent, ['admin', 'editor']],
  ])('%s lets in its roles and nobody else', (_name, rule, expected) => {
    expect(rolesThatPass(rule)).toEqual(expected);
    expect(rule(as())).toBe(false);
    expect(rule(as('président'))).toBe(false);
  });

  it('gives an API key nothing unless it is a reader’s', () => {
    expect(roleOf(as('admin', 'api-key').req.user)).toBeNull();
    expect(roleOf(as('editor', 'api-key').req.user)).toBeNull();
    expect(roleOf(as('reader', 'api-key').req.user)).toBe('reader');
  });

  it('shows a reader only what is published and not in the trash', () => {
    expect(readPublished({ canBeWithdrawn: false })(as('reader'))).toMatchObject({
      and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, {}],
    });
  });

  it('hides from a reader what waits for its hour, and a release that was withdrawn', () => {
    expect(JSON.stringify(readPublished({ canBeWithdrawn: false })(as('reader')))).toContain('embargoUntil');
    expect(JSON.stringify(readPublished({ canBeWithdrawn: true })(as('reader')))).toContain('withdrawal.date');
  });

  it('refuses that a contributor publishes', () => {
    expect(updateContent({ ...as('contributor'), data: { _status: 'published' } })).toBe(false);
    expect(updateContent({ ...as('contributor'), data: { _status: 'draft' } })).toBe(true);
    expect(updateContent({ ...as('editor'), data: { _status: 'published' } })).toBe(true);
  });

  it('lets a contributor put their own unpublished documents in the trash, and nothing more', () => {
    const trashing = { data: { deletedAt: '2026-11-21T10:00:00.000Z' } };
    expect(deleteContent({ ...as('contributor'), ...trashing })).toEqual({
      and: [{ _status: { not_equals: 'published' } }, { createdBy: { equals: 7 } }],
    });
    expect(deleteContent(as('contributor'))).toBe(false);
    expect(deleteContent({ ...as('reader'), ...trashing })).toBe(false);
  });

  it('shows an account to itself and to administrators', () => {
    expect(isSelfOrAdmin(as('admin'))).toBe(true);
    expect(isSelfOrAdmin(as('editor'))).toEqual({ id: { equals: 7 } });
    expect(isSelfOrAdmin(as())).toBe(false);
    expect(isSelfOrAdmin(as('reader', 'api-key'))).toBe(false);
    expect(isSelfOrAdmin(as('admin', 'api-key'))).toBe(false);
  });
});
