import type { DataSetName } from 'content-models';
import { withDeclaredColumns, type DataSet } from '../data-set.ts';
import { concertations, projetsIa, ressourcesIa } from './ai.ts';
import { evenements, seances } from './events.ts';
import { engagements, etapesEngagements, manifestes } from './manifestos.ts';
import { labels, mandats, organisations, personnes, replays, territoirprod } from './network.ts';
import { communiques } from './press-releases.ts';

/** The columns and rows of each set of `DATA_SETS`, without the columns that types declare. */
const OWN: Readonly<Record<DataSetName, DataSet>> = {
  communiques,
  manifestes,
  engagements,
  'etapes-engagements': etapesEngagements,
  evenements,
  seances,
  replays,
  labels,
  organisations,
  personnes,
  mandats,
  concertations,
  'projets-ia': projetsIa,
  'ressources-ia': ressourcesIa,
  territoirprod,
};

/** In the order in which `/donnees/` lists them. */
export const SET_NAMES = Object.keys(OWN) as DataSetName[];

/** The columns and rows of each set of `DATA_SETS`. */
export const SETS = Object.fromEntries(
  SET_NAMES.map((name) => [name, withDeclaredColumns(name, OWN[name])]),
) as Readonly<Record<DataSetName, DataSet>>;
