type Part = string | string[] | undefined;

/** The value of an enum named in the address; null when it names none. */
export function choiceOf<Value extends string>(values: Record<string, Value>, part: Part): Value | null {
  return Object.values(values).find((value) => value === part) ?? null;
}
