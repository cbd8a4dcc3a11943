import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Parameters of the address that belong to one page alone, such as the console's query. */
export const parameterStore = createStore<Record<string, string>>(() => ({}));

/** A page's own parameter of the address, and how to change it; `undefined` where it is absent. */
export function useParameter(name: string): [string | undefined, (value: string | undefined) => void] {
  const value = useStore(parameterStore, (parameters) => parameters[name]);
  return [value, (next) => setParameter(name, next)];
}

function setParameter(name: string, value: string | undefined): void {
  const { [name]: _, ...others } = parameterStore.getState();
  parameterStore.setState(value === undefined ? others : { ...others, [name]: value }, true);
}
