import { type EntityDetail, kindOf } from '#schema';
import { api } from '../../../api.ts';
import { select } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { entityWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { takeFocus } from '../frame/enter-drawer.ts';
import { Identity } from '../identity/Identity.tsx';
import { KindMark } from '../rail/KindMark.tsx';
import { useRequest } from '../use-request.ts';
import { describe } from './describe.ts';
import { FactList } from './FactList.tsx';
import { StatementList } from './StatementList.tsx';
import { TaughtTo } from './TaughtTo.tsx';

/** Everything that is known of one entity. */
export function EntityPanel({ id }: { id: string }) {
  const words = useWords(entityWords);
  const answer = useRequest(api.entity, { params: { id } });
  if (answer.state === 'waiting') return <p className="quiet">{words.loading}</p>;
  if (answer.state === 'failed') return <p className="quiet">{answer.gone ? words.gone : answer.message}</p>;
  return <Entity detail={answer.value} />;
}

function Entity({ detail }: { detail: EntityDetail }) {
  const words = useWords(entityWords);
  const language = useView((view) => view.language);
  const { node, facts, articles } = detail;
  const stated = facts.filter(({ type }) => type !== 'SAID' && type !== 'ABOUT');
  const who = describe(detail, words, language === 'zh' ? '，' : '; ');
  const lectures =
    node.kind === 'Person' && stated.some(({ type, from }) => type === 'LECTURES_AT' && from === node.id);
  return (
    <>
      <p className="entity-kind">
        <KindMark kind={node.kind} />
        <span title={kindOf(node.kind).meaning[language]}>{kindOf(node.kind).name[language]}</span>
        <span title={words.articleCountMeaning}>{words.articleCount(node.articles)}</span>
        <span title={words.factCountMeaning}>{words.factCount(node.degree)}</span>
      </p>
      <h2 className="entity-name" tabIndex={-1} ref={takeFocus}>
        {node.name}
      </h2>
      {who !== '' && <p className="entity-who">{who}</p>}
      {node.aliases.length > 0 && (
        <p className="entity-aliases">
          <span>{words.aliases}</span> {node.aliases.join(language === 'zh' ? '、' : ', ')}
        </p>
      )}
      <FactList detail={{ ...detail, facts: stated }} />
      {stated.length < node.degree && <p className="quiet">{words.factsCut(stated.length)}</p>}
      {lectures && <TaughtTo person={node.id} />}
      <StatementList detail={detail} />
      <section className="mentioned-in">
        <h3 className="caption">{words.mentionedIn}</h3>
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <button type="button" className="link" onClick={() => select({ entity: node.id, article: article.id })}>
                {article.title}
              </button>
              {article.date !== undefined && <small> {article.date}</small>}
            </li>
          ))}
        </ul>
      </section>
      <Identity node={node} />
    </>
  );
}
