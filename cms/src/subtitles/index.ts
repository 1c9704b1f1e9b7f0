export { spansOf } from './cue-text.ts';
export { readSubtitles } from './read-subtitles.ts';
export { cuesOfWebVtt, linesOfFile } from './webvtt-cues.ts';
