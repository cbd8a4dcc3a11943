import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { JudgingReport, NewJudgement } from '#schema';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { choose } from '../../state/choose.ts';
import { dismissArrival, loadGraph } from '../../state/graph.ts';

/** How far the last judgement has come, and what is needed to take it back. */
type Judging =
  | { stage: 'judging' }
  | { stage: 'judged' | 'undone'; report: JudgingReport }
  | { stage: 'failed'; cause: unknown };

const judgingStore = createStore<{ judging: Judging | undefined }>(() => ({ judging: undefined }));

export function useJudging(): Judging | undefined {
  return useStore(judgingStore, ({ judging }) => judging);
}

const tell = (judging: Judging | undefined) => judgingStore.setState({ judging });

export function forgetJudging(): void {
  tell(undefined);
}

/** Says what is the same or not; the graph follows, and the entity is shown as it is then. True where that went well. */
export function judge(said: NewJudgement): Promise<boolean> {
  return carryOut('judged', () => request(api.judge, { body: said }));
}

/** Takes back judgements that were made together, the last one first. */
export function undoJudgements(ids: readonly string[]): Promise<boolean> {
  return carryOut('undone', async () => {
    const reports: JudgingReport[] = [];
    for (const id of ids.toReversed()) reports.push(await request(api.undoJudgement, { params: { id } }));
    const [last] = reports.slice(-1);
    const judgements = reports.flatMap((report) => report.judgements);
    return { waiting: [], articles: 0, ...last, judgements };
  });
}

async function carryOut(stage: 'judged' | 'undone', work: () => Promise<JudgingReport>): Promise<boolean> {
  tell({ stage: 'judging' });
  try {
    const report = await work();
    await loadGraph();
    if (report.entity !== undefined) await choose(report.entity);
    dismissArrival(); // this note says more
    tell({ stage, report });
    return true;
  } catch (cause) {
    tell({ stage: 'failed', cause });
    return false;
  }
}
