import type { Words } from '#schema';
import type { ConsultantSettings, ConsultationReport } from './consult.ts';
import type { Fault } from './fault.ts';
import type { Doubt } from './tally.ts';

/** What is to be said about a run with a model. */
export interface ModelNotice {
  code: string;
  /** What happened, to which thing, what to do. */
  message: string;
  zh: string;
  /** The model. */
  article: string;
}

type Settings = Pick<ConsultantSettings, 'model' | 'url' | 'budget' | 'concurrency' | 'timeoutMs' | 'folder'>;

/** Why a model did not answer, for the server's own words. */
const reasons: Record<Exclude<Fault, 'stopped'>, (settings: Settings, detail: string) => Words> = {
  budget: ({ budget }) => ({
    en: `the budget of ${budget} calls is used up; --budget allows more`,
    zh: `${budget} 次调用的预算已用完；可用 --budget 加大`,
  }),
  unreachable: ({ url }, detail) => ({
    en: `its server at ${url} cannot be reached (${detail}); start it, or mend OPENAI_BASE_URL`,
    zh: `连不上它的服务 ${url}（${detail}）；请启动该服务，或改正 OPENAI_BASE_URL`,
  }),
  late: (_, detail) => ({
    en: `it gave no answer within ${detail}; --timeout allows more`,
    zh: `${detail} 内没有回答；可用 --timeout 放宽`,
  }),
  busy: ({ concurrency }, detail) => ({
    en: `its server has too much to do (${detail}); go on later, or with a --concurrency below ${concurrency}`,
    zh: `它的服务限流（${detail}）；请稍后再试，或把 --concurrency 调到 ${concurrency} 以下`,
  }),
  broken: (_, detail) => ({
    en: `its server failed (${detail}); go on later, or look into the server`,
    zh: `它的服务出错（${detail}）；请稍后再试，或检查该服务`,
  }),
  refused: (_, detail) => ({
    en: `its server does not let us in (${detail}); mend OPENAI_API_KEY, or look into the account`,
    zh: `它的服务拒绝访问（${detail}）；请改正 OPENAI_API_KEY，或检查账户`,
  }),
  'no-such-model': ({ model, url }, detail) => ({
    en: `${url} knows no model ${model} or is another address (${detail}); mend --model, or OPENAI_BASE_URL, which mostly ends in /v1`,
    zh: `${url} 没有模型 ${model}，或地址不对（${detail}）；请改正 --model，或 OPENAI_BASE_URL（多以 /v1 结尾）`,
  }),
  'bad-request': (_, detail) => ({
    en: `its server takes no such request (${detail}); try another model or server`,
    zh: `它的服务不接受这样的请求（${detail}）；请换一个模型或服务`,
  }),
  'no-model-server': ({ url }, detail) => ({
    en: `what answers at ${url} is no OpenAI-compatible server (${detail}); mend OPENAI_BASE_URL, which mostly ends in /v1`,
    zh: `${url} 上的不是兼容 OpenAI 的服务（${detail}）；请改正 OPENAI_BASE_URL（多以 /v1 结尾）`,
  }),
  unreadable: () => ({
    en: 'too many of its answers in a row were no JSON of the form asked for; take another model',
    zh: '它接连多次的回答都不是要求的 JSON；请换一个模型',
  }),
};

const doubts: Record<Doubt, Words> = {
  form: { en: 'not in the form asked for', zh: '格式不对' },
  'name-not-in-text': { en: 'names that do not stand in the paragraph', zh: '名称不在段落里' },
  'quote-not-in-text': { en: 'quotes that do not stand in the paragraph', zh: '引文不在段落里' },
  'quote-names-neither': { en: 'quotes that name neither end', zh: '引文没有提到任何一端' },
  'unknown-id': { en: 'about an entity that is not there', zh: '所指的实体不存在' },
  'not-allowed': { en: 'joining what the schema does not join', zh: '图谱规则不允许的关系' },
};

/** True where the model did not do what it was asked for, and that was no wish of the user. */
export function isFailed({ left, faults }: ConsultationReport): boolean {
  return left > 0 && [...faults.keys()].some((fault) => fault !== 'budget');
}

/** One line for the end of a run: what the model added, and what it took. */
export function describeConsultation(report: ConsultationReport): string {
  const { model, entities, facts, statements, known, answered, remembered, calls, tokens } = report;
  const count = (number: number, one: string, more = `${one}s`) => `${show(number)} ${number === 1 ? one : more}`;
  return (
    `model ${model}: ${count(entities, 'entity', 'entities')}, ${count(facts, 'fact')} and ${count(statements, 'statement')} ` +
    `added, ${show(known)} more found by the rules too; ${count(answered, 'paragraph')} answered, ` +
    `${show(remembered)} of them before; ${count(calls, 'call')}${tokens > 0 ? `, ${show(tokens)} tokens` : ''}`
  );
}

/** What went otherwise than one would wish, and what to do about it. */
export function buildModelNotices(report: ConsultationReport, settings: Settings): ModelNotice[] {
  const { model, left, unusable, faults, isForgetful } = report;
  const notices: ModelNotice[] = [];
  const tell = (code: string, { en, zh }: Words) => notices.push({ code, message: en, zh, article: model });
  if (left > 0) {
    const why = [...faults].flatMap(([fault, detail]) =>
      fault === 'stopped' ? [] : [reasons[fault](settings, detail)],
    );
    const { en, zh } = why.length > 0 ? joinWords(why) : { en: 'it was stopped', zh: '运行被中止' };
    tell('model-left', {
      en: `${countParagraphs(left)} went without an answer of ${model}: ${en}. The rules' findings are all there; run it again, and what is answered is not asked again.`,
      zh: `有 ${show(left)} 个段落没有得到 ${model} 的回答：${zh}。规则的结果都已保留；再运行一次即可继续，已回答的不会再问。`,
    });
  }
  if (unusable > 0) {
    tell('model-unusable', {
      en: `What ${model} said about ${countParagraphs(unusable)} was no JSON of the form asked for, twice each: run it again, or take another model.`,
      zh: `${model} 对 ${show(unusable)} 个段落的回答两次都不是要求的 JSON：请再运行一次，或换一个模型。`,
    });
  }
  const found = [...report.doubts].sort(([, a], [, b]) => b - a);
  if (found.length > 0) {
    const total = found.reduce((sum, [, count]) => sum + count, 0);
    const list = (language: 'en' | 'zh', comma: string) =>
      found.map(([doubt, count]) => `${show(count)} ${doubts[doubt][language]}`).join(comma);
    tell('model-doubted', {
      en: `Of what ${model} proposed, ${show(total)} were left out: ${list('en', ', ')}. Nothing needs to be done.`,
      zh: `${model} 提出的内容中有 ${show(total)} 条没有采用：${list('zh', '，')}。无须处理。`,
    });
  }
  if (isForgetful) {
    tell('model-forgetful', {
      en: `The answers of ${model} could not be kept in ${settings.folder}: make that folder writable, or they are asked for again.`,
      zh: `${model} 的回答无法存入 ${settings.folder}：请开通该文件夹的写权限，否则下次还要再问。`,
    });
  }
  return notices;
}

function joinWords(words: readonly Words[]): Words {
  return { en: words.map(({ en }) => en).join('; '), zh: words.map(({ zh }) => zh).join('；') };
}

function countParagraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${show(count)} paragraphs`;
}

function show(count: number): string {
  return count.toLocaleString('en');
}
