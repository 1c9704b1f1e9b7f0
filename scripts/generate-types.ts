import { writeTypeLists } from './generate-types/type-lists.ts';

await writeTypeLists();
