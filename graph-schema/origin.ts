/** How the `rule` of a model's facts begins; the rest is the model's name. */
const prefix = 'model:';

/** The `rule` of everything that a model has found: `model:NAME`. */
export function nameOrigin(model: string): string {
  return prefix + model;
}

/** The model that has found what bears this `rule`; undefined for what our own rules have found. */
export function findModel(rule: string): string | undefined {
  return rule.startsWith(prefix) ? rule.slice(prefix.length) : undefined;
}
