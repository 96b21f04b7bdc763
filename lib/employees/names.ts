/** The parts of a name as the personnel register stores them. */
export type NameParts = { frontTitle: string | null; name: string; backTitle: string | null };

/** "dr. Sari Wulandari, M.Kes.": the name with its titles as stored. */
export function fullName({ frontTitle, name, backTitle }: NameParts): string {
  const front = frontTitle ? `${frontTitle} ${name}` : name;
  return backTitle ? `${front}, ${backTitle}` : front;
}
