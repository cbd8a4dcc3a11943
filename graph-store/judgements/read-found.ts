import type { FormReason, PropertyValue } from '#schema';
import type { RunOver } from '../chunks.ts';
import {
  byId,
  type Contribution,
  type Found,
  type Mentioned,
  sealContribution,
  type Utterance,
} from '../contribution.ts';
import { StoreError } from '../errors.ts';
import { groupBy } from '../grouping.ts';
import { findKind } from '../rows.ts';
import { isClaim, type Witness } from '../witness.ts';
import { bareArticle } from './judge-contribution.ts';
import * as queries from './judging-queries.ts';

/** What these articles say as it was found, before anybody judged it, with the hash of what the graph holds now. */
export async function readFound(
  over: RunOver,
  ids: readonly string[],
): Promise<{ contribution: Contribution; hash: string }[]> {
  const records = await over(queries.findRecords, 'ids', ids);
  const plain = records.flatMap(({ id, found }) => (found ? [] : [id]));
  const [mentions, evidence, utterances] = [
    groupBy(await over(queries.findAllMentions, 'ids', plain), ({ article }) => article),
    groupBy(await over(queries.findStatedBy, 'ids', plain), ({ article }) => article),
    groupBy(await over(queries.findUtterances, 'ids', plain), ({ article }) => article),
  ];
  return records.map(({ found, hash, date, source, ...record }) => {
    const { id } = record;
    const read = (): Found => {
      const stated = evidence.get(id) ?? [];
      return {
        entities: (mentions.get(id) ?? []).map(readMention).sort(byId),
        witnesses: stated.filter(({ type }) => isClaim(type)).sort(byId),
        utterances: (utterances.get(id) ?? []).map((row) => readUtterance(row, stated)).sort(byId),
      };
    };
    const article = bareArticle({ ...record, date: date ?? undefined, source: source ?? undefined });
    return { contribution: sealContribution(article, found ? (JSON.parse(found) as Found) : read()), hash };
  });
}

type Row<Source> = Source extends { row: { _output: infer Output } } ? Output : never;

function readMention({
  labels,
  properties,
  reasons,
  origin,
  article: _,
  ...row
}: Row<typeof queries.findAllMentions>): Mentioned {
  return {
    ...row,
    kind: findKind(labels),
    properties: JSON.parse(properties) as Record<string, PropertyValue>,
    reasons: JSON.parse(reasons ?? '[]') as FormReason[],
    ...(origin && { origin }),
  };
}

function readUtterance(row: Row<typeof queries.findUtterances>, stated: readonly Witness[]): Utterance {
  const { id, text, manner, start, end } = row;
  const said = stated.find(({ type, to }) => type === 'SAID' && to === id);
  if (!said) throw new StoreError('file-damaged', `nobody said the statement ${id}; ingest its article again`);
  const about = stated.filter(({ type, from }) => type === 'ABOUT' && from === id);
  about.sort((a, b) => (a.to < b.to ? -1 : 1));
  return { id, text, ...(manner && { manner }), start, end, said, about };
}
