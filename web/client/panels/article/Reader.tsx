import { useEffect, useRef } from 'react';
import type { ArticleDetail } from '#schema';
import { api } from '../../../api.ts';
import { readLink } from '../../state/address.ts';
import { choose } from '../../state/choose.ts';
import { buildQuery } from '../../state/codec.ts';
import { selectAlso, useSelection } from '../../state/selection.ts';
import { articleWords } from '../../words/article.ts';
import { useWords } from '../../words/index.ts';
import { cutText } from '../fact/cut.ts';
import { inkOf } from '../rail/KindMark.tsx';
import { useRequest } from '../use-request.ts';
import { deleteArticle, useDeletion } from './deletion.ts';

/** The article over the map: its whole text, every name underlined, the chosen evidence marked. */
export function Reader({ id, isBesideDrawer }: { id: string; isBesideDrawer: boolean }) {
  const words = useWords(articleWords);
  const answer = useRequest(api.article, { params: { id } });
  return (
    <article className={isBesideDrawer ? 'reader beside-drawer' : 'reader'} aria-label={words.article}>
      <button
        type="button"
        className="close"
        aria-label={words.back}
        title={words.back}
        onClick={() => selectAlso({ article: undefined, at: undefined })}
      >
        ×
      </button>
      <div className="reader-page">
        {answer.state === 'waiting' && <p className="quiet">{words.loading}</p>}
        {answer.state === 'failed' && <p className="quiet">{answer.gone ? words.gone : answer.message}</p>}
        {answer.state === 'here' && <Text article={answer.value} />}
      </div>
    </article>
  );
}

function Text({ article }: { article: ArticleDetail }) {
  const words = useWords(articleWords);
  const selection = useSelection();
  const isDeleting = useDeletion()?.stage === 'deleting';
  const mark = useRef<HTMLElement>(null);
  const { text, mentions, evidence } = article;
  const place = parsePlace(selection.at);
  const chosen = evidence.filter((each) => each.fact === selection.fact);
  const marks = [
    ...mentions.map((mention) => ({ ...mention, sort: 'mention' as const })),
    ...chosen.map(({ start, end }) => ({ start, end, sort: 'evidence' as const })),
    ...(place ? [{ ...place, sort: 'place' as const }] : []),
    ...findBlanks(text).map((blank) => ({ ...blank, sort: 'blank' as const })),
  ];
  const goal = chosen[0]?.start ?? place?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another goal scrolls to another sentence
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [goal, article.id]);
  let isMarked = false;
  return (
    <>
      <h2 className="reader-title">{article.title}</h2>
      <p className="reader-source">
        {[
          article.source,
          article.date,
          article.byline.length > 0 ? words.byline(article.byline.join(' ')) : undefined,
          words.counts(article.entities, article.facts, article.length),
        ]
          .filter(Boolean)
          .join(' · ')}
        <button
          type="button"
          className="link reader-delete"
          title={words.removeMeaning}
          disabled={isDeleting}
          onClick={() => void deleteArticle(article)}
        >
          {words.remove}
        </button>
      </p>
      <div className="reader-text">
        {cutText(text, 0, marks).map((piece) => {
          const isGoal =
            !isMarked && goal !== undefined && piece.start <= goal && goal < piece.start + piece.text.length;
          if (isGoal) isMarked = true;
          if (piece.marks.some((each) => each.sort === 'blank'))
            return (
              <span key={piece.start} hidden>
                {piece.text}
              </span>
            );
          const isEvidence = piece.marks.some((each) => each.sort === 'evidence');
          // Of names inside each other (浙江大学 in 浙江大学经济学院) the longest is the one to click.
          const mention = piece.marks
            .flatMap((each) => (each.sort === 'mention' ? [each] : []))
            .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
          const content = mention ? (
            <a
              href={`?${buildQuery({ ...readLink(), selection: { entity: mention.entity, article: article.id } })}`}
              className={mention.entity === selection.entity ? 'mention chosen' : 'mention'}
              style={{ textDecorationColor: inkOf(mention.kind) }}
              title={mention.name}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                void choose(mention.entity, article.id);
              }}
            >
              {piece.text}
            </a>
          ) : (
            piece.text
          );
          const isPlace = piece.marks.some((each) => each.sort === 'place');
          if (!isEvidence && !isPlace) return <span key={piece.start}>{content}</span>;
          return (
            <mark
              key={piece.start}
              ref={isGoal ? mark : undefined}
              className="evidence-from"
              title={isEvidence ? words.evidenceHere : undefined}
            >
              {content}
            </mark>
          );
        })}
      </div>
    </>
  );
}

/** `120-164`: a stretch of the article; `120` is a single unit. */
function parsePlace(at: string | undefined): { start: number; end: number } | undefined {
  const [, start, end] = /^(\d+)(?:-(\d+))?$/.exec(at ?? '') ?? [];
  return start === undefined
    ? undefined
    : { start: Number(start), end: end === undefined ? Number(start) + 1 : Number(end) };
}

/** Blank lines before the text, and all but the first between paragraphs: part of the text, but not drawn. */
function findBlanks(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?:^|(?<=\n[^\S\n]*\n))(?:[^\S\n]*\n)+/g)].map(({ index, 0: blank }) => ({
    start: index,
    end: index + blank.length,
  }));
}
