import type { z } from 'zod';
import { type Hue, inkColour, type Themed } from './colour.ts';

/** Words of the interface in the two languages it speaks. */
export interface Words {
  zh: string;
  en: string;
}

/** How a node is drawn: colour never speaks alone. */
export type Shape = 'circle' | 'diamond' | 'square';

/** What a kind file says of one node label. */
interface KindSource<Label extends string, Shapes extends z.ZodRawShape> {
  label: Label;
  name: Words;
  /** What belongs under this label and what does not. */
  meaning: Words;
  /** One Han character that stands for the kind where there is no room for its name. */
  icon: string;
  shape: Shape;
  hue: Hue;
  /** Properties beyond id, name and aliases. */
  properties: z.ZodObject<Shapes>;
  /** What makes two mentions the same thing. */
  identity: Words;
}

/** One node label of the graph. */
export interface Kind<Label extends string = string, Shapes extends z.ZodRawShape = z.ZodRawShape>
  extends Omit<KindSource<Label, Shapes>, 'hue'> {
  colour: Themed;
}

/** Makes a node label out of its description. */
export function defineKind<const Label extends string, Shapes extends z.ZodRawShape>(
  source: KindSource<Label, Shapes>,
): Kind<Label, Shapes> {
  const { hue, ...rest } = source;
  return { ...rest, colour: inkColour(hue) };
}

/** What a relation file says of one relationship type. */
interface RelationSource<Type extends string, Shapes extends z.ZodRawShape> {
  type: Type;
  name: Words;
  /** How the fact reads from its far end: 任职 from a person is 任职者 from the institution. */
  inverse: Words;
  meaning: Words;
  icon: string;
  hue: Hue;
  from: readonly string[];
  to: readonly string[];
  properties: z.ZodObject<Shapes>;
  /** Properties that, when they differ, make another fact; `planned` always does. */
  identifying?: readonly string[];
  /** Where not every `from` may meet every `to`: the pairs that may. */
  pairs?: readonly (readonly [string, string])[];
  /** Stored once, in the direction in which it was named. */
  mutual?: boolean;
}

/** One relationship type of the graph. */
export interface RelationType<Type extends string = string, Shapes extends z.ZodRawShape = z.ZodRawShape>
  extends Omit<RelationSource<Type, Shapes>, 'hue' | 'identifying' | 'pairs' | 'mutual'> {
  colour: Themed;
  identifying: readonly string[];
  pairs: readonly (readonly [string, string])[];
  mutual: boolean;
}

/** Makes a relationship type out of its description. */
export function defineRelation<const Type extends string, Shapes extends z.ZodRawShape>(
  source: RelationSource<Type, Shapes>,
): RelationType<Type, Shapes> {
  const { hue, identifying = [], mutual = false, ...rest } = source;
  const pairs = source.pairs ?? source.from.flatMap((from) => source.to.map((to) => [from, to] as const));
  return { ...rest, colour: inkColour(hue), identifying, pairs, mutual };
}
