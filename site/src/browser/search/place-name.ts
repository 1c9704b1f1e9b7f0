/** Second of a recording, as the index names such places. */
const TIMECODE = /^\d+(?::\d\d)+$/;

/** What a place is called on the page: « À 1:23 » for a second of a recording. */
export function placeName(title: string): string {
  return TIMECODE.test(title) ? `À ${title}` : title;
}
