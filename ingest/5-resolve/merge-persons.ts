import type { Cast, Merge } from './cast.ts';

const called =
  /^([\u4e00-\u9fff])(?:总|工|老师|先生|女士|书记|主任|局长|厅长|市长|县长|区长|镇长|院长|校长|处长|科长|董事长|经理|教授|副[\u4e00-\u9fff]{1,3})$/;
const addressed =
  /(?:先生|女士|同志|教授|院士|博士|老师|书记|主任|副主任|局长|市长|副市长|校长|副校长|院长|董事长|总经理|总|副行长|行长|委员|主席|副主席|厅长|副厅长)$/;

/** 张副市长 and 张宏, 丁祖年教授 and 丁祖年: one person where no other has that surname. */
export function mergePersons(cast: Cast): Merge[] {
  const persons = cast.things.filter((thing) => thing.kind === 'Person');
  const merges: Merge[] = [];
  for (const person of persons) {
    const bare = person.name.replace(addressed, '');
    const full = bare.length >= 2 ? persons.find((other) => other !== person && other.name === bare) : undefined;
    if (full && bare !== person.name) {
      merges.push({ thing: person, same: full, reason: 'name-with-title' });
      continue;
    }
    const surname = called.exec(person.name)?.[1];
    if (!surname) continue;
    const first = person.mentions[0]?.start ?? 0;
    const candidates = persons.filter(
      (other) =>
        other !== person &&
        other.name.startsWith(surname) &&
        !called.test(other.name) &&
        (other.mentions[0]?.start ?? 0) < first,
    );
    const same = candidates.length === 1 ? candidates[0] : undefined;
    if (same) merges.push({ thing: person, same, reason: 'surname-with-title' });
  }
  return merges;
}
