import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Makes of what other programs copy what the editor can show and the site publish. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/paste/paste-feature-client.tsx#PasteFeatureClient' },
  key: 'paste',
});
