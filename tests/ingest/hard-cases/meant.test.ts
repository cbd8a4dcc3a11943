import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';

describe('出席会议 and 参加活动', () => {
  it('mean the ceremony that was just told of', async () => {
    const { facts } = await readFacts(
      '7月3日，2023年青石市园区干部培训班开班仪式举行。青石市商务局局长赵立新出席会议并作动员讲话。',
    );
    expect(facts).toContain('赵立新 ATTENDS 2023年青石市园区干部培训班开班仪式 出席');
  });

  it('mean no meeting that is only decided on, prepared or part of the background', async () => {
    const { facts } = await readFacts(
      '青石市政协第八次主席会议7月3日在青石召开。会议决定8月20日在青石召开青石市政协第五次常委会会议。青石市政协副主席李大江、周敏出席会议。',
    );
    expect(facts).toContain('李大江 ATTENDS 青石市政协第八次主席会议 出席');
    const forum = await readFacts(
      '7月3日，青石工匠创新论坛在会展中心举办。本次论坛是第二届松岭工匠交流大会7场分论坛之一。青石市总工会主席李大江、青石市科协副主席周敏出席论坛。',
    );
    expect(forum.facts).toContain('周敏 ATTENDS 青石工匠创新论坛 出席');
  });

  it('mean what was told before rather than an activity named later', async () => {
    const { facts } = await readFacts(
      '7月3日，青石市党纪法规知识竞赛决赛在青石剧院举行。青石市委书记李大江出席活动并致辞。现场还为参加廉洁节目展播活动的作品颁奖。',
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        '李大江 ATTENDS 青石市党纪法规知识竞赛决赛 出席',
        '青石市党纪法规知识竞赛决赛 PART_OF 青石市党纪法规知识竞赛',
      ]),
    );
  });
});
