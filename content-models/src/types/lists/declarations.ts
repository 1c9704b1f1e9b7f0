// Written by `npm run generate:types`. The order may be changed by hand.

import { aiProjectType } from '../ai-project.ts';
import { aiResourceType } from '../ai-resource.ts';
import { concertationType } from '../concertation.ts';
import { documentFileType } from '../document.ts';
import { eventType } from '../event.ts';
import { labelType } from '../label.ts';
import { manifestoType } from '../manifesto.ts';
import { mediaType } from '../media.ts';
import { organizationType } from '../organization.ts';
import { pageType } from '../page.ts';
import { personType } from '../person.ts';
import { pressContactType } from '../press-contact.ts';
import { pressKitType } from '../press-kit.ts';
import { pressReleaseType } from '../press-release.ts';
import { programmeType } from '../programme.ts';
import { replayType } from '../replay.ts';

/** The declaration of each type. */
export const CONTENT_TYPES = {
  'press-releases': pressReleaseType,
  'press-kits': pressKitType,
  manifestos: manifestoType,
  events: eventType,
  replays: replayType,
  labels: labelType,
  concertations: concertationType,
  'ai-projects': aiProjectType,
  'ai-resources': aiResourceType,
  programmes: programmeType,
  pages: pageType,
  people: personType,
  organizations: organizationType,
  'press-contacts': pressContactType,
  media: mediaType,
  documents: documentFileType,
} as const;
