import type { EntityIdentity } from '#schema';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { useRules } from '../fact/use-rules.ts';

/** What one article calls an entity, and why that is one thing. */
export function FormsOf({ article }: { article: EntityIdentity['articles'][number] }) {
  const words = useWords(identityWords);
  const reasonOf = useRules();
  const { title, date, name, aliases, reasons } = article;
  return (
    <span className="identity-forms">
      <small>
        {title}
        {date !== undefined && ` · ${date}`}
      </small>
      <span>
        {words.calledHere} {[name, ...aliases].join(words.list)}
      </span>
      {reasons.map(({ form, reason }) => (
        <small key={`${form} ${reason}`}>{words.reason(form, reasonOf(reason))}</small>
      ))}
    </span>
  );
}
