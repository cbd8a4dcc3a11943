import { about } from './about.ts';
import { administers } from './administers.ts';
import { attends } from './attends.ts';
import { cooperatesWith } from './cooperates-with.ts';
import { covers } from './covers.ts';
import { develops } from './develops.ts';
import { heldIn } from './held-in.ts';
import { holdsPost } from './holds-post.ts';
import { implementsPolicy } from './implements.ts';
import { initiates } from './initiates.ts';
import { investsIn } from './invests-in.ts';
import { issues } from './issues.ts';
import { learnsFrom } from './learns-from.ts';
import { lecturesAt } from './lectures-at.ts';
import { locatedIn } from './located-in.ts';
import { mentionedIn } from './mentioned-in.ts';
import { organizes } from './organizes.ts';
import { partOf } from './part-of.ts';
import { promotes } from './promotes.ts';
import { said } from './said.ts';
import { speaksAt } from './speaks-at.ts';
import { teaches } from './teaches.ts';

/** Every relationship type, in the order of the legend. */
export const relations = [
  holdsPost,
  administers,
  partOf,
  locatedIn,
  heldIn,
  organizes,
  attends,
  speaksAt,
  lecturesAt,
  teaches,
  covers,
  initiates,
  issues,
  implementsPolicy,
  promotes,
  develops,
  learnsFrom,
  cooperatesWith,
  investsIn,
  said,
  about,
] as const;

/** Relationship types that keep the record; they are no facts of their own. */
export const recordRelations = [mentionedIn] as const;
