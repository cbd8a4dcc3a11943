import { describe, expect, it } from 'vitest';
import { walk } from './examples.ts';

/** The words quoted for every relation of a type. */
function quotes(text: string, type: string): string[] {
  const { findings, resolution } = walk(text);
  return resolution.relations
    .filter((relation) => relation.type === type)
    .flatMap((relation) => relation.evidence.map(({ start, end }) => findings.text.slice(start, end)));
}

describe('the words quoted for a relation', () => {
  it('hold both of its ends where they stand in one sentence', () => {
    const [quote = ''] = quotes('青石市商务局举办商务干部培训班，共有80人参加，赵立新出席。', 'ATTENDS');
    expect(quote).toContain('赵立新');
    expect(quote).toContain('商务干部培训班');
  });

  it('are the whole sentence where it leaves one of them out', () => {
    const text = '青石市商务局举办商务干部培训班。在为期三天的时间里，赵立新出席并全程听课。';
    expect(quotes(text, 'ATTENDS')).toEqual(['在为期三天的时间里，赵立新出席并全程听课。']);
  });

  it('are no more than the clause of a long sentence that leaves one out', () => {
    const long = `${'各地代表纷纷来到现场，'.repeat(12)}赵立新出席，${'大家认真听讲，'.repeat(3)}收获很大。`;
    const [quote = ''] = quotes(`青石市商务局举办商务干部培训班。${long}`, 'ATTENDS');
    expect(quote).toBe('赵立新出席');
  });
});
