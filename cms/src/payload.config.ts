import { loadSettings, withSecret } from 'runtime/settings';
import { createCmsConfig } from './create-config.ts';

export default createCmsConfig(withSecret(loadSettings()));
