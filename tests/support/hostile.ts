import { randomUUID } from "node:crypto";
import type { z } from "zod";

type Path = (string | number)[];
type Leaf = { path: Path; value: unknown };

/** Every value of an input that holds no others, with the way to it. */
export function leaves(value: unknown, path: Path = []): Leaf[] {
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof File) {
    return [{ path, value }];
  }
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The input with another value at one place; the input itself stays. */
export function replaced(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(input)) {
    return input.map((item, index) => (String(index) === String(key) ? replaced(item, rest, value) : item));
  }
  const record = typeof input === "object" && input !== null ? input : {};
  return {
    ...record,
    [key]: replaced(Object.entries(record).find(([name]) => name === String(key))?.[1], rest, value),
  };
}

/** The places of an input where any words are taken. */
export function textLeaves(schema: z.ZodType, input: unknown): Path[] {
  return leaves(input)
    .filter(({ path, value }) => {
      return typeof value === "string" && schema.safeParse(replaced(input, path, "Kata apa saja 7")).success;
    })
    .map(({ path }) => path);
}

const fieldsOf = (schema: z.ZodType): string[] | null =>
  "shape" in schema && typeof schema.shape === "object" ? Object.keys(schema.shape ?? {}) : null;

/** Whether the form reads the field that a place belongs to. */
export function isAsked(schema: z.ZodType, [field]: Path): boolean {
  return fieldsOf(schema)?.includes(String(field)) ?? true;
}

/** Fields on top of a form that take an id and that the input leaves out. */
export function idFields(schema: z.ZodType, input: unknown): Path[] {
  const sent = new Set(leaves(input).map(({ path }) => String(path[0])));
  return (fieldsOf(schema) ?? [])
    .filter((key) => !sent.has(key) && /Ids?$/.test(key))
    .filter((key) => schema.safeParse(replaced(input, [key], randomUUID())).success)
    .map((key) => [key]);
}
