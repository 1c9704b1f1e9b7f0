/**
 * Where a text is read: on its page, in a feed program, or printed, which files, archives and messages to the press
 * are made from.
 */
export type Medium = 'page' | 'feed' | 'print';
