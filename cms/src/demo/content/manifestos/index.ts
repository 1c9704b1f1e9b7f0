import type { DemoDocument } from '../../demo-document.ts';
import { approche2017 } from './approche-2017.ts';
import { belleAlliance2022 } from './belle-alliance-2022.ts';
import { ctin2021 } from './ctin-2021.ts';
import { iaResponsable2025 } from './ia-responsable-2025.ts';
import { illectronisme2019 } from './illectronisme-2019.ts';
import { intelligences2023 } from './intelligences-2023.ts';
import { stopcovid2020 } from './stopcovid-2020.ts';
import { territoiresResponsables2021 } from './territoires-responsables-2021.ts';

/** Manifestos and publications, oldest first. */
export const manifestos: readonly DemoDocument[] = [
  approche2017,
  illectronisme2019,
  stopcovid2020,
  ctin2021,
  territoiresResponsables2021,
  belleAlliance2022,
  intelligences2023,
  iaResponsable2025,
];
