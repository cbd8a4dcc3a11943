import { findHolder } from '../text/spans.ts';
import type { Claim, ClaimRule, Findings, MarkedPassage, Utterance, UtteranceRule } from '../types.ts';
import { administersByName } from './administers.ts';
import { attendsByVerb } from './attends.ts';
import { attendsInOwnWords } from './attends-own-words.ts';
import { attendsByDelegates, attendsByDiscussion, attendsByInvitation, attendsByLeading } from './attends-together.ts';
import { visitLearning, visitParts, visitSpeech, visitStops } from './attends-visit.ts';
import { attendsByRoster, lecturesByRoster, speaksByRoster } from './by-roster.ts';
import { cooperatesBeside, cooperatesByDeal, cooperatesByTie, cooperatesTogether } from './cooperates-with.ts';
import {
  coversByName,
  coversCourse,
  coversDiscussed,
  coversStudied,
  coversTaught,
  coversTaughtNearby,
} from './covers.ts';
import { developsBeside, developsByName, developsByVerb } from './develops.ts';
import { developsAsAim, developsAsLeader } from './develops-as.ts';
import { developsInField } from './develops-in.ts';
import { eventOfSeries, eventPartOf } from './event-part-of.ts';
import { heldInByTrip, heldInByVerb } from './held-in.ts';
import { postAfterName, postBeforeName, postOfList } from './holds-post.ts';
import { implementsByFurthering, implementsByOwner, implementsByVerb } from './implements.ts';
import { implementsAsAsked } from './implements-as-asked.ts';
import { initiatesByWord } from './initiates.ts';
import { investsAtHome } from './invests-at-home.ts';
import { investsByAttraction, investsByLanding, investsByProject, investsByVerb } from './invests-in.ts';
import { issuesByOwner, issuesByVerb } from './issues.ts';
import { learnsByVerb } from './learns-from.ts';
import { lecturesByFaculty, lecturesByVerb, lecturesNearby, lecturesOnSubject } from './lectures-at.ts';
import { lecturesByGiving, teachesByGiving } from './lectures-at-lesson.ts';
import { locatedInByVerb, locatedInChain } from './located-in.ts';
import { locatedInAsSaid } from './located-in-as-said.ts';
import { locatedInByBuilding, locatedInByHosting, locatedInByOpening } from './located-in-built.ts';
import { locatedInByList } from './located-in-list.ts';
import { locatedInByName } from './located-in-name.ts';
import { locatedInAsMember, locatedInOf, locatedInWhole } from './located-in-of.ts';
import { locatedInByRank } from './located-in-rank.ts';
import { locatedInByVisit } from './located-in-visit.ts';
import { organizesByVerb } from './organizes.ts';
import { organizesBySession } from './organizes-session.ts';
import { partOfByName } from './part-of.ts';
import { postByVerb } from './post-by-verb.ts';
import { postOfBody } from './post-of-body.ts';
import { promotesByAim, promotesByName } from './promotes.ts';
import { quoteClaim } from './quote-claim.ts';
import { saidAfterColon, saidBeside } from './said-beside.ts';
import { saidInQuotes } from './said-in-quotes.ts';
import { saidAsDemands, saidIndirectly } from './said-indirectly.ts';
import { settleUtterances } from './settle-utterances.ts';
import { speaksAtByVerb } from './speaks-at.ts';
import { signingParts, talkParts } from './talk-parts.ts';
import { teachesAccount, teachesSubject, teachesTitled } from './teaches.ts';

/*
 * How rules stay quick: a pattern is a constant of its file, searched in an outline with `findSigns` and in a whole text
 * with `findMatches`, which try it only where the units stand that it needs; what several rules read of a passage
 * (outlines, lessons, wholes) is made with `once`.
 */

/** Every rule that finds relations. */
export const claimRules: readonly ClaimRule[] = [
  // names: posts, wholes and zones
  postBeforeName,
  postAfterName,
  postOfList,
  postByVerb,
  postOfBody,
  partOfByName,
  administersByName,
  locatedInChain,
  locatedInByVerb,
  locatedInByList,
  locatedInByName,
  locatedInByRank,
  locatedInOf,
  locatedInWhole,
  locatedInAsMember,
  locatedInByBuilding,
  locatedInByOpening,
  locatedInByHosting,
  locatedInAsSaid,
  locatedInByVisit,
  // events: who held, joined, addressed them, and where
  attendsByVerb,
  attendsByRoster,
  speaksByRoster,
  lecturesByRoster,
  attendsInOwnWords,
  visitParts,
  visitStops,
  visitSpeech,
  visitLearning,
  talkParts,
  attendsByDiscussion,
  attendsByInvitation,
  attendsByDelegates,
  attendsByLeading,
  signingParts,
  organizesByVerb,
  organizesBySession,
  heldInByVerb,
  heldInByTrip,
  speaksAtByVerb,
  eventPartOf,
  eventOfSeries,
  lecturesByVerb,
  lecturesOnSubject,
  lecturesNearby,
  lecturesByFaculty,
  lecturesByGiving,
  teachesTitled,
  teachesSubject,
  teachesAccount,
  teachesByGiving,
  coversTaught,
  coversCourse,
  coversTaughtNearby,
  coversDiscussed,
  coversStudied,
  coversByName,
  // policies, industries and what is done with them
  implementsByVerb,
  implementsByFurthering,
  implementsByOwner,
  implementsAsAsked,
  issuesByVerb,
  issuesByOwner,
  initiatesByWord,
  promotesByAim,
  promotesByName,
  developsByVerb,
  developsBeside,
  developsByName,
  developsAsLeader,
  developsAsAim,
  developsInField,
  learnsByVerb,
  cooperatesByDeal,
  cooperatesTogether,
  cooperatesByTie,
  cooperatesBeside,
  investsByVerb,
  investsByAttraction,
  investsByLanding,
  investsByProject,
  investsAtHome,
];

/** Every rule that finds who said what. */
export const utteranceRules: readonly UtteranceRule[] = [
  saidInQuotes,
  saidAsDemands,
  saidIndirectly,
  saidAfterColon,
  saidBeside,
];

/** Finds relations between mentions, and who said what. */
export function findFindings(passage: MarkedPassage): Findings {
  const utterances: Utterance[] = settleUtterances(utteranceRules.flatMap((rule) => rule.find(passage)));
  const claims: Claim[] = claimRules.flatMap((rule) => rule.find(passage));
  const quoted = claims.map((claim) => quoteClaim(reportClaim(claim, utterances), passage, utterances));
  return { ...passage, claims: quoted, utterances };
}

/** A claim that stands in someone's words is theirs, also where its quote comes to hold the speaker's own name. */
function reportClaim(claim: Claim, utterances: readonly Utterance[]): Claim {
  const words = findHolder(utterances, claim);
  return words && !claim.reportedBy ? { ...claim, reportedBy: words.speaker } : claim;
}
