import { createCmsConfig } from './create-config.ts';

export default createCmsConfig();
