/** The CMS has no page of its own but the admin. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { Location: '/admin' } });
}
