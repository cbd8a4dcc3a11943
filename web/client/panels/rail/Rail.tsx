import { type ArticleSummary, kinds, relations } from '#schema';
import type { Shown } from '../../graph/shown.ts';
import { setFilters, toggleAlone, toggleHidden, useFilters, usualFilters } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { railWords } from '../../words/rail.ts';
import { ArticleList } from './ArticleList.tsx';
import { FilterRow } from './FilterRow.tsx';
import { KindMark } from './KindMark.tsx';
import { TruthSlider } from './TruthSlider.tsx';

/** The left rail: the legend is the filter. */
export function Rail({ shown, articles }: { shown: Shown; articles: readonly ArticleSummary[] }) {
  const words = useWords(railWords);
  const language = useView((view) => view.language);
  const filters = useFilters();
  const kindsThere = kinds.filter((kind) => (shown.counts.kinds[kind.label] ?? 0) > 0);
  const typesThere = relations.filter((relation) => (shown.counts.types[relation.type] ?? 0) > 0);
  const kindNames = kindsThere.map((kind) => kind.label);
  const typeNames = typesThere.map((relation) => relation.type);
  return (
    <nav className="rail" aria-label={words.rail}>
      <h2 className="caption" title={words.hint}>
        {words.kinds}
      </h2>
      <ul>
        {kindsThere.map((kind) => (
          <FilterRow
            key={kind.label}
            mark={<KindMark kind={kind.label} />}
            name={kind.name[language]}
            shown={shown.countsShown.kinds[kind.label] ?? 0}
            count={shown.counts.kinds[kind.label] ?? 0}
            countMeaning={words.countKind(
              shown.countsShown.kinds[kind.label] ?? 0,
              shown.counts.kinds[kind.label] ?? 0,
            )}
            meaning={`${kind.meaning[language]}\n${words.hint}`}
            isShown={!filters.hiddenKinds.includes(kind.label)}
            onToggle={() => toggleHidden('hiddenKinds', kind.label)}
            onAlone={() => toggleAlone('hiddenKinds', kind.label, kindNames)}
          />
        ))}
      </ul>
      {shown.unconnected > 0 && (
        <label className="unconnected" title={words.unconnectedMeaning}>
          <input
            type="checkbox"
            checked={filters.unconnected}
            onChange={({ target }) => setFilters({ unconnected: target.checked })}
          />
          {words.unconnected(shown.unconnected)}
        </label>
      )}
      <h2 className="caption" title={words.truthMeaning}>
        {words.truth}
      </h2>
      <TruthSlider unsure={shown.unsure} />
      <h2 className="caption" title={words.hint}>
        {words.types}
      </h2>
      <ul>
        {typesThere.map((relation) => (
          <FilterRow
            key={relation.type}
            mark={<span className="line-mark" />}
            name={relation.name[language]}
            shown={shown.countsShown.types[relation.type] ?? 0}
            count={shown.counts.types[relation.type] ?? 0}
            countMeaning={words.countType(
              shown.countsShown.types[relation.type] ?? 0,
              shown.counts.types[relation.type] ?? 0,
            )}
            meaning={`${relation.meaning[language]}\n${words.hint}`}
            isShown={!filters.hiddenTypes.includes(relation.type)}
            onToggle={() => toggleHidden('hiddenTypes', relation.type)}
            onAlone={() => toggleAlone('hiddenTypes', relation.type, typeNames)}
          />
        ))}
      </ul>
      <ArticleList articles={articles} />
      {JSON.stringify(filters) !== JSON.stringify(usualFilters) && (
        <button type="button" className="link rail-clear" onClick={() => setFilters(usualFilters)}>
          {words.clear}
        </button>
      )}
    </nav>
  );
}
