import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import config from '../../../../payload.config.ts';
import { guardBody } from '../../../../uploads/guard-body.ts';

export const GET = REST_GET(config);
export const POST = guardBody(config, REST_POST(config));
export const DELETE = guardBody(config, REST_DELETE(config));
export const PATCH = guardBody(config, REST_PATCH(config));
export const PUT = guardBody(config, REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
