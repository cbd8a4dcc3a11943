import { describe, expect, it } from 'vitest';
import { kindLabel, kindOf, kinds, recordKinds, recordRelations, relationOf, relations } from '#schema';

const labels = [...kinds, ...recordKinds].map((kind) => kind.label);

describe('the schema', () => {
  it('has every label and type of the ontology once', () => {
    expect(labels).toHaveLength(11);
    expect(new Set(labels).size).toBe(11);
    const types = [...relations, ...recordRelations].map((relation) => relation.type);
    expect(types).toHaveLength(22);
    expect(new Set(types).size).toBe(22);
  });

  it('joins only labels that exist', () => {
    for (const relation of [...relations, ...recordRelations]) {
      for (const label of [...relation.from, ...relation.to]) expect(labels).toContain(label);
    }
  });

  it('names everything in Chinese and English', () => {
    for (const each of [...kinds, ...recordKinds, ...relations, ...recordRelations]) {
      for (const words of [each.name, each.meaning]) {
        expect(words.zh).toMatch(/\p{Script=Han}/u);
        expect(words.en).toMatch(/^[ -~’“”]+$/);
      }
      expect([...each.icon]).toHaveLength(1);
    }
  });

  it('gives every kind a colour of its own in each theme, all equally light', () => {
    for (const theme of ['light', 'dark'] as const) {
      const colours = kinds.map((kind) => kind.colour[theme]);
      expect(new Set(colours).size).toBe(kinds.length);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('identifies facts only by properties that the type has', () => {
    for (const relation of relations) {
      const shape: Record<string, unknown> = relation.properties.shape;
      for (const name of relation.identifying) expect(shape).toHaveProperty(name);
    }
  });

  it('finds a definition by its name', () => {
    for (const label of kindLabel.options) expect(kindOf(label).label).toBe(label);
    expect(relationOf('HOLDS_POST').from).toEqual(['Person']);
  });

  it('lets no name take the place of a language’s own words or of the database’s hidden ones', () => {
    for (const each of [...kinds, ...recordKinds, ...relations, ...recordRelations]) {
      for (const name of Object.keys(each.properties.shape)) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });
});
