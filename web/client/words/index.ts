import { useMemo } from 'react';
import { type Language, useView } from '../state/view.ts';

/** Every sentence of the interface in both languages; a sentence with numbers or names in it is a function. */
type Dictionary = Record<string, { zh: unknown; en: unknown }>;
type Paired<D extends Dictionary> = { [Key in keyof D]: { zh: D[Key]['zh']; en: D[Key]['zh'] } };
export type Spoken<D extends Dictionary> = { [Key in keyof D]: D[Key]['zh'] };

/** Declares sentences; one that lacks a language, or takes other arguments in it, does not compile. */
export function defineWords<D extends Dictionary>(dictionary: D & Paired<D>): D {
  return dictionary;
}

/** The sentences of a dictionary in one language. */
export function speak<D extends Dictionary>(dictionary: D, language: Language): Spoken<D> {
  return Object.fromEntries(Object.entries(dictionary).map(([key, words]) => [key, words[language]])) as Spoken<D>;
}

/** The sentences of a dictionary in the language of the page. */
export function useWords<D extends Dictionary>(dictionary: D): Spoken<D> {
  const language = useView((view) => view.language);
  return useMemo(() => speak(dictionary, language), [dictionary, language]);
}
