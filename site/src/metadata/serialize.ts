/**
 * JSON that can stand in a `<script>`: no `<`, so that no title closes the element nor opens a
 * comment in it.
 */
export function serialize(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
