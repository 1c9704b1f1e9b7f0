// Written by `npm run generate:types`. The order may be changed by hand.
export * from '../ai-project.ts';
export * from '../ai-resource.ts';
export * from '../concertation.ts';
export * from '../document.ts';
export * from '../event.ts';
export * from '../label.ts';
export * from '../manifesto.ts';
export * from '../media.ts';
export * from '../organization.ts';
export * from '../page.ts';
export * from '../person.ts';
export * from '../press-contact.ts';
export * from '../press-kit.ts';
export * from '../press-release.ts';
export * from '../programme.ts';
export * from '../replay.ts';
