import { childEnvironment } from 'runtime/settings';
import { findFreePort } from '../../start/ports.ts';

/** Who changes what is measured. */
export const ADMINISTRATOR = {
  email: 'administrateur@interconnectes.example',
  password: 'mot-de-passe-des-mesures',
};

/** What the processes of a platform run in: a data folder of its own, and free ports. */
export async function environmentOf(dataDir: string): Promise<NodeJS.ProcessEnv> {
  const sitePort = await findFreePort();
  let cmsPort = await findFreePort();
  while (cmsPort === sitePort) cmsPort = await findFreePort();
  return childEnvironment({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: `http://localhost:${sitePort}`,
    CMS_URL: `http://localhost:${cmsPort}`,
    HOST: '127.0.0.1',
    PAYLOAD_SECRET: 'secret-des-mesures-et-de-rien-d-autre',
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  });
}
