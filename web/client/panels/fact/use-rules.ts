import { useEffect, useState } from 'react';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { useView } from '../../state/view.ts';

type Rules = ReadonlyMap<string, { zh: string; en: string }>;
let loading: Promise<Rules> | undefined;

/** What a rule does in plain words, by its name; the name itself until that is known. */
export function useRules(): (name: string) => string {
  const language = useView((view) => view.language);
  const [rules, setRules] = useState<Rules>(new Map());
  useEffect(() => {
    loading ??= request(api.rules).then(({ rules: all }) => new Map(all.map((rule) => [rule.name, rule])));
    loading.then(setRules).catch(() => {
      loading = undefined; // the next card asks again
    });
  }, []);
  return (name) => rules.get(name)?.[language] ?? name;
}
