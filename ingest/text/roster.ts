import type { Mention } from '../types.ts';
import type { Outline } from './outline.ts';

/**
 * What may stand between two persons of a roster: a joint and the next one's posts, no verb of their own; nothing where
 * an outline leaves out a title with its comma (赖某教授，某学院院长厉某).
 */
const joint = /^$|^(?:等)?(?:（[^（）]{0,16}）)?(?:，|、|；|和|与|及|以及|，以及|，和)(?![他她])[^。；：“”]{0,44}$/;
/** Verbs that end a roster: what stands before them is another statement. */
const ends =
  /Ⓔ|举行|举办|召开|主持|宣布|介绍|表示|指出|强调|致辞|讲话|发言|汇报|前往|来到|走进|开展|组织|邀请|获悉|会见|会上|期间|日前|近日|随后|[在由向将把被使让]|对(?!外)|为/;
/** Unnamed people behind the named ones: ，某市各县（市、区）团委书记等; 、群众代表. */
/** One way only to read each of its units, or a long row takes for ever. */
const crowd = '(?:(?!以及)[^，。；：、（ⓅⒾⓏⒸⒺ]|（[^（）]{0,16}）)';
const crowds = `(?:(?:[，、；](?:以及)?|以及)(?![在对为向])${crowd}{1,33}?(?:书记|负责人|负责同志|代表|人员|干部|领导|嘉宾|主任|同志|师生|群众|成员|家属|委员”?)(?:等)?(?=[，、；]|以及|[^，。；ⓅⒾⓏⒸⒺ]{0,10}$))*`;
/** Between the last person and the verb: 等领导, 等70余人, 一同. */
const tail = new RegExp(
  `^${crowds}(?:(?:陪同|出席|参加|见证)[^，。；ⓅⒾⓏⒸⒺ]{0,6}Ⓔ?并|等|一行|先生|女士|同志|院士|教授)?(?:，(?=分别|先后|依次))?[^，。；：“”ⓅⒾⓏⒸⒺ]{0,14}$`,
);

/** A longer stretch between the last name and the verb is no end of a roster. */
const longestTail = 160;

/** The persons before a verb, from the last one leftwards as long as only joints and posts stand between them. */
export function readRoster(outline: Outline, verb: number): Mention[] {
  const { signs, mentions } = outline;
  const roster: Mention[] = [];
  let right = verb;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (signs[at] !== 'Ⓟ') continue;
    const gap = signs.slice(at + 1, right);
    const fits =
      roster.length === 0
        ? gap.length < longestTail && tail.test(gap)
        : joint.test(gap) && !ends.test(gap.replace(/（[^（）]*）/g, ''));
    const person = mentions[at];
    if (!fits || !person || person.anaphor) break;
    roster.unshift(person);
    right = at;
  }
  return roster;
}
