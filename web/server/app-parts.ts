import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Extraction } from '#schema';
import type { GraphStore } from '#store';
import type { notice, ruleWords } from '../api.ts';
import type { Changes } from './changes.ts';
import type { Guards } from './guard.ts';

/** Everything the server is made of; who starts it brings the parts together. */
export interface AppParts {
  store: GraphStore;
  /** Reads an article: the file's name, and its bytes. */
  extract(name: string, bytes: Uint8Array): Promise<{ extractions: Extraction[]; notices: z.infer<typeof notice>[] }>;
  /** Gives findings of another program ids that mean the same in every article. */
  adopt(extraction: Extraction): Extraction;
  rules: readonly z.infer<typeof ruleWords>[];
  product: { name: string; version: string };
  /** Folder of the built client. */
  dist: string;
  guards: Guards;
  changes: Changes;
  /** Bounds of the console: what a query gets that names none, and the most it may ask for. */
  limits: { timeoutMs: number; maxRows: number };
}

/** Serves one group of routes. */
export type RouteGroup = (app: Hono, parts: AppParts) => void;
