/** What pages of the admin ask of the database, for who measures them. */
export { readHome } from './home/read-home.ts';
export { completeInventory } from './inventory/complete-inventory.ts';
export { findLines } from './inventory/find-lines.ts';
export { readableBy } from './inventory/readable.ts';
export { usersOf } from './inventory/uses.ts';
