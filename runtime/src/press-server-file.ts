/** Name, in the folder of the site, of the file that says where the press server listens: `{ "port": 4242 }`. */
export const PRESS_SERVER_FILE = 'press-server.json';

/** Where the press server renders a draft for whoever writes it; the public site lets nobody through to it. */
export const DRAFT_PATH = '/brouillon';
