/**
 * Browser script of the pages that hold a video of the site: the player goes to the second that the
 * address or a link names, and the line being said is marked; what is said is searched. Without it the links lead to their lines.
 */
import { indexAt, secondOf } from './time-hash.ts';
import { searchTranscript } from './transcript-search.ts';

const video = document.querySelector('video');
if (video !== null) follow(video);
const form = document.querySelector<HTMLElement>('.find');
if (form !== null) searchTranscript(form);

function follow(player: HTMLVideoElement): void {
  const lines = [...document.querySelectorAll<HTMLAnchorElement>('.transcript a')];
  const seconds = lines.map(({ hash }) => secondOf(hash) ?? 0);
  let current: HTMLAnchorElement | undefined;

  const goTo = (hash: string): boolean => {
    const second = secondOf(hash);
    if (second === null) return false;
    // Before anything is loaded, this is where playing will begin: nothing is downloaded for it.
    player.currentTime = second;
    player.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const fold = target?.closest('details:not([open])');
    if (!fold) return;
    fold.setAttribute('open', '');
    target?.scrollIntoView();
  };
  const arrive = () => {
    if (goTo(location.hash)) open();
  };
  const mark = () => {
    const line = lines[indexAt(seconds, player.currentTime)];
    if (line === current) return;
    current?.removeAttribute('aria-current');
    line?.setAttribute('aria-current', 'true');
    current = line;
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#t="]');
    if (link === null || !goTo(link.hash)) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    // Refused by a browser that saves data, for instance: the player's own button remains.
    player.play().catch((error: unknown) => console.warn(error));
  });
  const speed = document.querySelector<HTMLSelectElement>('.speed select');
  speed?.addEventListener('change', () => {
    player.playbackRate = Number(speed.value);
  });
  window.addEventListener('hashchange', arrive);
  player.addEventListener('timeupdate', mark);
  player.addEventListener('seeked', mark);
  arrive();
}
