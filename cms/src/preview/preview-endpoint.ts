import { addressOf, PUBLISHED_COLLECTIONS, type PublishedCollection } from 'content-models';
import { addDataAndFileToRequest, type Endpoint, type Payload } from 'payload';
import { z } from 'zod';
import { isStaff } from '../access/is-staff.ts';
import { answerRefusal } from '../hooks/refuse.ts';
import type { RawDocument } from '../publication/projection/documents.ts';
import { settingsOf } from '../settings.ts';
import { askPressServer } from './ask-press-server.ts';
import { formValues } from './form-values.ts';
import { readDraft } from './read-draft.ts';

/** What the preview is answered: its page, or French sentences that say what stands in the way of one. */
export type PreviewAnswer = { html: string } | { problems: readonly string[] };

/** Where the preview asks for pages, and finds the pictures and files that are not public yet. */
export const PREVIEW_PATH = '/preview';
export const PREVIEW_FILES = `${PREVIEW_PATH}/files/`;

const questionSchema = z.object({
  collection: z.enum(PUBLISHED_COLLECTIONS),
  /** Values of the form, by the names of the fields. The document was saved once, if only as a draft with a title. */
  data: z.looseObject({ id: z.int() }),
});

type Typed = z.infer<typeof questionSchema>['data'];

/** `POST /api/preview`: the page of a document as it is being written, through the templates of the site. */
export const previewEndpoint: Endpoint = {
  path: PREVIEW_PATH,
  method: 'post',
  handler: async (req) => {
    if (!isStaff({ req })) return answerRefusal('Connectez-vous pour voir l’aperçu.', 403);
    await addDataAndFileToRequest(req);
    const question = questionSchema.safeParse(req.data);
    if (!question.success) return answerRefusal('Cet aperçu demande un contenu.', 400);
    const { collection, data } = question.data;
    return Response.json(await previewOf(req.payload, collection, data));
  },
};

/** `GET /api/preview/files/…`: a picture or file of a draft, given the address that it will have on the site. */
export const previewFileEndpoint: Endpoint = {
  path: `${PREVIEW_FILES}:collection/:hash/:filename`,
  method: 'get',
  handler: (req) => {
    if (!isStaff({ req })) return new Response(null, { status: 403 });
    const { collection, filename } = req.routeParams ?? {};
    const isKnown = collection === 'media' || collection === 'documents';
    if (!isKnown || typeof filename !== 'string') return new Response(null, { status: 404 });
    // Its own address says who may read it.
    const location = `/api/${collection}/file/${encodeURIComponent(filename)}`;
    return new Response(null, { status: 302, headers: { location } });
  },
};

async function previewOf(payload: Payload, collection: PublishedCollection, data: Typed): Promise<PreviewAnswer> {
  const { cmsUrl, siteUrl, dataDir } = settingsOf(payload);
  const document = await typedDocument(payload, collection, data);
  if (document === undefined) return { problems: ['Ce contenu n’est plus là : il a été supprimé.'] };
  const draft = await readDraft(payload, collection, document);
  if ('problems' in draft) return draft;
  const address = addressOf(draft.content);
  if (address === null) return { problems: ['Ce contenu n’a pas de page à lui : d’autres pages le montrent.'] };
  try {
    const folder = `${cmsUrl}/api${PREVIEW_FILES}`;
    const rendered = await askPressServer({ address, changes: draft.changes, folder }, dataDir);
    return 'problem' in rendered ? { problems: [rendered.problem] } : { html: withBase(rendered.html, siteUrl) };
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Un aperçu n’a pas pu être fait.' });
    return { problems: ['L’aperçu n’est pas disponible : le processus qui publie démarre, ou il est arrêté.'] };
  }
}

/** What an editor types, over what is saved of it; undefined when it is not there. */
async function typedDocument(
  payload: Payload,
  collection: PublishedCollection,
  data: Typed,
): Promise<RawDocument | undefined> {
  const { id } = data;
  const saved = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  if (saved === null) return undefined;
  const { flattenedFields } = payload.collections[collection].config;
  // The projection takes nothing on trust: the model parses what comes of it.
  return { ...saved, ...formValues(flattenedFields, data) };
}

/** Links, style sheets and fonts of the page are those of the site. */
function withBase(html: string, siteUrl: string): string {
  return html.replace('<head>', `<head><base href="${siteUrl}/">`);
}
