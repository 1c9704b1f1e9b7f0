/**
 * The page that Payload's live preview shows beside the form, or in a window of its own. The form sends it its values at
 * each change (`payload-live-preview`); once one has stopped typing, it asks for the page and shows it where the former
 * one was, at the same place. What is typed while a page is asked for is asked for next: never two at a time.
 *
 * @param nonce of its script, that nothing else may run
 */
export function framePage(nonce: string): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Aperçu</title>
<style>
  html, body { height: 100%; margin: 0; }
  body { display: flex; flex-direction: column; background: #fff; color: #1a1a1a; font: 14px/1.45 system-ui, sans-serif; }
  #said { padding: .5rem .75rem; background: #fff4ce; border-bottom: 1px solid #d9b13b; overflow: auto; max-height: 40%; }
  #said[hidden] { display: none; }
  #said p { margin: 0; font-weight: 600; }
  #said ul { margin: .25rem 0 0; padding-left: 1.2rem; }
  #pages { position: relative; flex: 1; }
  iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: #fff; }
  iframe[hidden] { display: block; visibility: hidden; }
</style>
<div id="said" role="status">Aperçu en préparation…</div>
<div id="pages">
  <iframe title="Aperçu de la page" sandbox="allow-same-origin"></iframe>
  <iframe title="Aperçu de la page" sandbox="allow-same-origin" hidden></iframe>
</div>
<script nonce="${nonce}">(${showPreview.toString()})(${String(PAUSE)});</script>
`;
}

/** How long one stops typing before the page is asked for, in milliseconds. */
const PAUSE = 150;

/** Runs in the frame: nothing of this module is there but its parameters. */
function showPreview(pause: number): void {
  const said = document.querySelector<HTMLElement>('#said');
  let [shown, next] = document.querySelectorAll('iframe');
  let waiting: { collection: string; data: unknown } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  const form = (window.opener as Window | null) ?? window.parent;

  window.addEventListener('message', (event: MessageEvent<Record<string, unknown> | null>) => {
    if (event.origin !== location.origin || event.data?.type !== 'payload-live-preview') return;
    const { collectionSlug, data } = event.data;
    if (typeof collectionSlug !== 'string' || typeof data !== 'object') return;
    waiting = { collection: collectionSlug, data };
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  form.postMessage({ type: 'payload-live-preview', ready: true }, location.origin);

  async function ask(): Promise<void> {
    const question = waiting;
    if (isAsking || question === undefined) return;
    isAsking = true;
    waiting = undefined;
    try {
      const answer = await fetch('/api/preview', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
      });
      if (answer.status === 403) say('Votre session est terminée : reconnectez-vous pour voir l’aperçu.');
      else if (!answer.ok) say('L’aperçu ne répond pas pour l’instant.');
      else show((await answer.json()) as { html?: string; problems?: string[] });
    } catch {
      say('L’aperçu ne répond pas : vérifiez votre connexion. Ce que vous écrivez n’est pas perdu.');
    } finally {
      isAsking = false;
    }
    // What was typed meanwhile.
    await ask();
  }

  function show({ html, problems = [] }: { html?: string; problems?: string[] }): void {
    if (html === undefined) {
      const isShown = shown?.srcdoc !== '';
      say(isShown ? 'Ceci est la dernière page possible. Pour la suivante :' : 'Pour voir la page :', problems);
      return;
    }
    say();
    if (shown === undefined || next === undefined) return;
    const [before, after] = [shown, next];
    after.onload = () => {
      const page = after.contentDocument;
      if (page === null) return;
      page.defaultView?.scrollTo(0, before.contentWindow?.scrollY ?? 0);
      // Nobody leaves the preview; what the page itself unfolds, or has further down, is there.
      page.addEventListener('click', follow);
      after.hidden = false;
      before.hidden = true;
    };
    after.srcdoc = html;
    [shown, next] = [after, before];
  }

  function follow(event: Event): void {
    const link = (event.target as Element | null)?.closest('a, button[type="submit"], input[type="submit"]');
    if (link == null) return;
    event.preventDefault();
    const [, anchor] = link.getAttribute('href')?.split('#') ?? [];
    if (anchor !== undefined) link.ownerDocument.getElementById(decodeURIComponent(anchor))?.scrollIntoView();
  }

  function say(sentence?: string, reasons: readonly string[] = []): void {
    if (said === null) return;
    const items = reasons.map((reason) => Object.assign(document.createElement('li'), { textContent: reason }));
    const list = document.createElement('ul');
    list.append(...items);
    said.replaceChildren(Object.assign(document.createElement('p'), { textContent: sentence ?? '' }), list);
    said.hidden = sentence === undefined;
  }
}
