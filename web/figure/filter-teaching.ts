import type { FigureWords } from './figure-words.ts';
import type { Subject, Teaching, Training } from './teaching.ts';

/** What the question is narrowed to; what is absent is anybody, any zone, anything. */
export interface TeachingFilter {
  /** Id of a person. */
  teacher?: string | undefined;
  /** Id of a zone. */
  zone?: string | undefined;
  /** Words that a subject's name or one of its other names holds. */
  topic?: string | undefined;
}

/** The part of the answer that meets every condition. */
export function filterTeaching(teaching: Teaching, filter: TeachingFilter): Teaching {
  return {
    trainings: teaching.trainings.flatMap((training) => {
      const byTeacher = filter.teacher ? keepTeacher(training, filter.teacher) : training;
      const byZone = byTeacher && filter.zone ? keepZone(byTeacher, filter.zone) : byTeacher;
      const words = filter.topic?.trim().toLowerCase();
      const byTopic = byZone && words ? keepTopic(byZone, words) : byZone;
      return byTopic ? [byTopic] : [];
    }),
  };
}

function keepTeacher(training: Training, id: string): Training | undefined {
  const teachers = training.teachers.filter((teacher) => teacher.person.id === id);
  return teachers.length > 0 ? { ...training, teachers } : undefined;
}

function keepZone(training: Training, id: string): Training | undefined {
  const keep = (people: Training['participants']) =>
    people.flatMap((participant) => {
      const zones = participant.zones.filter((path) => path.zone.id === id);
      return zones.length > 0 ? [{ ...participant, zones }] : [];
    });
  const participants = keep(training.participants);
  const hosts = keep(training.hosts);
  return participants.length + hosts.length > 0 ? { ...training, participants, hosts } : undefined;
}

/** A subject of one teacher leaves that teacher; one given to nobody leaves all who have no subject of their own. */
function keepTopic(training: Training, words: string): Training | undefined {
  const holds = ({ topic }: Subject) =>
    [topic.name, ...topic.aliases].some((name) => name.toLowerCase().includes(words));
  const subjects = training.subjects.filter(holds);
  const teachers = training.teachers.flatMap((teacher) => {
    const own = teacher.subjects.filter(holds);
    if (own.length > 0) return [{ ...teacher, subjects: own }];
    return subjects.length > 0 && teacher.subjects.length === 0 ? [teacher] : [];
  });
  const isFound = subjects.length > 0 || teachers.some((teacher) => teacher.subjects.length > 0);
  return isFound ? { ...training, teachers, subjects } : undefined;
}

/** Something that the question can be narrowed to. */
interface Choice {
  id: string;
  name: string;
}

/** The people, zones and subjects that the question can be narrowed to, each once, in the order of the answer. */
export function findChoices(teaching: Teaching): Record<'teachers' | 'zones' | 'topics', Choice[]> {
  const teachers = teaching.trainings.flatMap((training) => training.teachers.map((teacher) => teacher.person));
  const zones = teaching.trainings.flatMap((training) =>
    [...training.participants, ...training.hosts].flatMap((participant) => participant.zones.map((path) => path.zone)),
  );
  const topics = teaching.trainings.flatMap((training) =>
    [...training.teachers.flatMap((teacher) => teacher.subjects), ...training.subjects].map(({ topic }) => topic),
  );
  const once = (nodes: Choice[]) => [...new Map(nodes.map((node) => [node.id, node])).values()];
  return { teachers: once(teachers), zones: once(zones), topics: once(topics) };
}

/** The conditions in words: 讲授者＝周开疆. */
export function writeConditions(teaching: Teaching, filter: TeachingFilter, words: FigureWords): string[] {
  const { teachers, zones } = findChoices(teaching);
  const nameOf = (nodes: Choice[], id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  const topic = filter.topic?.trim();
  return [
    ...(filter.teacher ? [words.onlyTeacher(nameOf(teachers, filter.teacher))] : []),
    ...(filter.zone ? [words.onlyZone(nameOf(zones, filter.zone))] : []),
    ...(topic ? [words.onlyTopic(topic)] : []),
  ];
}
