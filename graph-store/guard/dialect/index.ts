import { dates } from './dates.ts';
import { emptyLength } from './empty-length.ts';
import { entityThroughExpression } from './entity-through-expression.ts';
import { listAppend } from './list-append.ts';
import { listSlice } from './list-slice.ts';
import { nullInList } from './null-in-list.ts';
import { nullInPatternList } from './null-in-pattern-list.ts';
import { nullInQuantifier } from './null-in-quantifier.ts';
import { nullMatchedAgain } from './null-matched-again.ts';
import { nullProjected } from './null-projected.ts';
import { numberAsText } from './number-as-text.ts';
import { optionalMatchPattern } from './optional-match-pattern.ts';
import { orderByEntity } from './order-by-entity.ts';
import { pathMemberCompared } from './path-member-compared.ts';
import { percentile } from './percentile.ts';
import { powerChain } from './power-chain.ts';
import { relationshipLabel } from './relationship-label.ts';
import { sumOfNothing } from './sum-of-nothing.ts';
import { textAgainstNumber } from './text-against-number.ts';
import type { Trap } from './trap.ts';
import { unnamedAggregate } from './unnamed-aggregate.ts';
import { unorderedValues } from './unordered-values.ts';

/** What the embedded database answers silently wrongly, the worst first. */
export const traps: readonly Trap[] = [
  optionalMatchPattern,
  unnamedAggregate,
  entityThroughExpression,
  pathMemberCompared,
  textAgainstNumber,
  nullMatchedAgain,
  nullProjected,
  listAppend,
  listSlice,
  sumOfNothing,
  percentile,
  nullInQuantifier,
  nullInList,
  nullInPatternList,
  unorderedValues,
  orderByEntity,
  dates,
  emptyLength,
  relationshipLabel,
  powerChain,
  numberAsText,
];
