import '@payloadcms/next/css';
import './admin.css';
import './connection.css';
import './finder.css';
import './form-head.css';
import './home.css';
import './menu.css';
import './uses.css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers.js';
import { executeAuthStrategies, getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { refusalOfCall } from '../../access/guard-server-function.ts';
import config from '../../payload.config.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  const payload = await getPayload({ config, importMap });
  const { user } = await executeAuthStrategies({ headers: await headers(), payload });
  const refusal = refusalOfCall(args, { config: payload.config, user });
  // Each of Payload's callers looks for one or the other.
  if (refusal !== null) return { error: refusal, errors: [{ message: refusal }], isSignedOut: user === null };
  return handleServerFunctions({ ...args, config, importMap });
};

/** Frame of Payload's admin. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
