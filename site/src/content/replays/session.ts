import { addressOf, sessionAddress, sessionsRecorded, type IsoDay, type Reference, type Replay } from 'content-models';
import { readEventFields } from '../types/event.ts';
import { readReplaysCiting } from '../types/replay.ts';

/** Where a replay was recorded. */
interface RecordedAt {
  /** Title of the event. */
  event: string;
  /** The session, or the event. */
  address: string;
  /** Title of the session, or null. */
  title: string | null;
}

/** The event of a replay, and the session if its programme has it; null for a replay of no public event. */
export async function readSession(
  replay: Pick<Replay, 'event' | 'session' | 'recordedOn'>,
): Promise<RecordedAt | null> {
  const { event: id } = replay;
  const event = id === null ? null : await readEventFields(id, ['slug', 'title', 'programme']);
  const page = event === null ? null : addressOf(event);
  if (event === null || page === null) return null;
  const [session] = sessionsRecorded(replay, event.programme);
  return {
    event: event.title,
    title: session?.title ?? null,
    address: session === undefined ? page : sessionAddress(event, session),
  };
}

/** A replay as the pages of its event and of its speakers show it. */
export interface ListedReplay {
  address: string;
  title: string;
  /** As its editor wrote it: the programme may have no such session. */
  session: string | null;
  recordedOn: IsoDay;
  duration: number | null;
}

/** How many replays one event may have: days of parallel sessions. */
const MOST = 100;

/** The replays of an event, newest first. Other documents that cite the event are none of them. */
export async function readReplaysOfEvent(event: Reference): Promise<ListedReplay[]> {
  const replays = await readReplaysCiting(event, ['slug', 'title', 'session', 'recordedOn', 'duration', 'event'], MOST);
  return replays.flatMap((replay) => {
    const address = replay?.event === event.id ? addressOf(replay) : null;
    return replay === null || address === null ? [] : [{ ...replay, address }];
  });
}
