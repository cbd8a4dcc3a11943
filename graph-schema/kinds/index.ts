import { article } from './article.ts';
import { company } from './company.ts';
import { event } from './event.ts';
import { industryChain } from './industry-chain.ts';
import { institution } from './institution.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { policy } from './policy.ts';
import { statement } from './statement.ts';
import { topic } from './topic.ts';
import { zone } from './zone.ts';

/** Every node label of an entity, in the order of the legend. */
export const kinds = [person, zone, institution, company, policy, industryChain, event, topic, place] as const;

/** Labels that keep the record of where things are said; they are no entities. */
export const recordKinds = [statement, article] as const;
