import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export const pages = ['map', 'table', 'question', 'console'] as const;
export type Page = (typeof pages)[number];
export type Language = 'zh' | 'en';
/** `system` follows the setting of the machine. */
export type Theme = 'system' | 'light' | 'dark';

/** What is shown, in which language, in which light. */
export interface View {
  page: Page;
  language: Language;
  theme: Theme;
  /** Whether the panel that makes figures for reports is open. */
  reporting: boolean;
}

export const defaultView: View = { page: 'map', language: 'zh', theme: 'system', reporting: false };

export const viewStore = createStore<View>(() => defaultView);

export function useView<T>(select: (view: View) => T): T {
  return useStore(viewStore, select);
}

export function showPage(page: Page): void {
  viewStore.setState({ page });
}

export function setLanguage(language: Language): void {
  viewStore.setState({ language });
}

export function setTheme(theme: Theme): void {
  viewStore.setState({ theme });
}

export function openReport(): void {
  viewStore.setState({ reporting: true });
}

export function closeReport(): void {
  viewStore.setState({ reporting: false });
}
