import type { ArticleRecord, ClaimName, FormReason, KindLabel, PropertyValue, Words } from '#schema';

/*
 * The nouns of an article's way, in the order in which they come to life.
 * Steps 2 to 4 count in `Reading`; `ingest.ts` brings every offset back to `Document.text` once, at the end.
 */

/** A stretch of the reading: UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The text as rules read it: full-width punctuation, paired quotation marks, no blank or break inside a sentence;
 * one `\n` between paragraphs. Every unit of it stands for one unit of `Document.text`.
 */
export interface Reading {
  text: string;
  /**
   * The unit of `Document.text` at which each unit of the reading stands; one entry more for its end.
   * `at[i] - at[i - 1] > 1` says that something (a blank, a break) was left out before `i`.
   */
  at: Uint32Array;
  /** The text is written in traditional characters, the reading in simplified ones. */
  isSimplified?: true;
}

/** Step 1: an article as it came, with the way it is read. */
export interface Document extends ArticleRecord {
  /** SHA-256 of the text and title. */
  hash: string;
  reading: Reading;
  paragraphs: Paragraph[];
  /** Stretches of the reading that name who made the article (记者甲某某, 中新社…电): no person and no body of the story. */
  credits: Span[];
}

/** A block of the article, in the reading. */
export interface Paragraph extends Span {
  role: 'title' | 'heading' | 'body' | 'byline' | 'note';
}

/** Step 2: a sentence, with its paragraph's number (from 0). */
export interface Sentence extends Span {
  paragraph: number;
}

/** The words between a pair of quotation marks, without the marks. */
export interface Quote extends Span {
  /** 0 for an outer quotation, 1 for one inside it. */
  depth: number;
}

/** Step 2's result: the article cut into sentences and quotations. */
export interface Passage {
  document: Document;
  /** `document.reading.text`. */
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  quotes: Quote[];
  /** Stretches that name who made the article: no person and no body of the story. */
  credits: Span[];
}

/** Properties of a thing or a fact. */
export type PropertyValues = Record<string, PropertyValue>;

/** What a mention may be: an entity's kind, or an aid to the relation rules. */
export type MentionKind = KindLabel | 'Post' | 'Date';

/** Step 3: a name, a post or a date in the text. Mentions may lie inside each other (浙江大学 in 浙江大学经济学院). */
export interface Mention extends Span {
  kind: MentionKind;
  /** Fullest form that the place itself makes certain: `text.slice(start, end)` or its documented completion. */
  name: string;
  rule: string;
  confidence: number;
  properties?: PropertyValues | undefined;
  /** Other forms of the name that the place itself gives: “以下简称…”. */
  aliases?: string[] | undefined;
  /** Stands for a thing that is not spelled out here, with a certain name: the government behind 市长. */
  implied?: true | undefined;
  /** Points at a thing named elsewhere (我区, 该院, 本次培训班, 他): step 5 finds it, or drops what hangs on it. */
  anaphor?: true | undefined;
  /** An event that is only spoken of where it stands, not told as happening: 贯彻某全会精神. */
  aside?: true | undefined;
}

/** Step 3's result: mentions in the order of the text. */
export interface MarkedPassage extends Passage {
  mentions: Mention[];
}

/** Step 4: one relation between two mentions, and the words that say so. */
export interface Claim extends Span {
  type: ClaimName;
  from: Mention;
  to: Mention;
  properties: PropertyValues;
  rule: string;
  confidence: number;
  inferred?: true;
  /** The person in whose quoted words it stands. */
  reportedBy?: Mention;
}

/** Step 4: the words of one speaker; the span is the words without marks. */
export interface Utterance extends Span {
  speaker: Mention;
  manner?: string;
  /** From the speaker's name to the end of the words. */
  attribution: Span;
  rule: string;
  confidence: number;
}

/** Step 4's result. */
export interface Findings extends MarkedPassage {
  claims: Claim[];
  utterances: Utterance[];
}

/** What every rule says of itself. */
export interface RuleCard {
  /** kebab-case, unique. */
  name: string;
  /** One sentence for the reader of a fact. */
  words: Words;
  /** How sure its author is, which decides between rules; a fact's reader is told what it earned (calibration.ts). */
  confidence: number;
  /** Sentences, made up, and what the whole pipeline must find in them by this rule. */
  examples: { yes: RuleExample[]; no: string[] };
}

/** `finds` reads `Zone 杭州经济技术开发区` for a mention, `侯向军 HOLDS_POST 山西省商务厅 副厅长` for a claim. */
export interface RuleExample {
  text: string;
  finds: string[];
}

/** Finds names in a passage; later finders see what earlier ones found. */
export interface MentionRule extends RuleCard {
  find(passage: MarkedPassage): Mention[];
}

/** Finds relations between mentions. */
export interface ClaimRule extends RuleCard {
  find(passage: MarkedPassage): Claim[];
}

/** Finds who said what. */
export interface UtteranceRule extends RuleCard {
  find(passage: MarkedPassage): Utterance[];
}

/** Step 5: one thing of the world, with all places of the reading where it is named. */
export interface ResolvedEntity {
  id: string;
  type: KindLabel;
  name: string;
  aliases: string[];
  mentions: Span[];
  properties: PropertyValues;
  /** The rule that is surest of it. */
  rule: string;
  confidence: number;
  /** Why its forms were taken for it. */
  reasons?: FormReason[];
}

/** Step 5: a relation between things. */
export interface ResolvedRelation {
  type: ClaimName;
  from: string;
  to: string;
  properties: PropertyValues;
  evidence: Span[];
  rule: string;
  confidence: number;
  inferred?: true;
}

/** Step 5: somebody's words, with what they name. */
export interface ResolvedStatement extends Span {
  speaker: string;
  manner?: string;
  about: string[];
  attribution: Span;
  rule: string;
  confidence: number;
}

/** Why a form was taken for a thing: 省商务厅 → 山西省商务厅, because the article is about 山西. */
export interface Decision {
  /** The form that stands in the text. */
  form: string;
  kind: KindLabel;
  /** What it was taken for; absent where it stayed unresolved. */
  name?: string;
  /** kebab-case name of the reason. */
  reason: string;
}

/** Step 5's result; spans count in the reading. */
export interface Resolution {
  entities: ResolvedEntity[];
  relations: ResolvedRelation[];
  statements: ResolvedStatement[];
  decisions: Decision[];
}
