import { compileSite } from 'site';

await compileSite();
