/** Columns in which nobody has a role: strategy that nobody carries out (PermenPANRB 6/2022 p.46-47 h). */
export function emptyColumns<Column extends { id: string }>(
  columns: readonly Column[],
  covered: ReadonlySet<string>,
): Column[] {
  return columns.filter(({ id }) => !covered.has(id));
}

type Counts = { people: number; columns: number; empty: number; idle: number };

/** The state of a matrix as one sentence. */
export function coverageSentence({ people, columns, empty, idle }: Counts): string {
  if (columns === 0) return "Matriks ini belum punya kolom.";
  const size = `${people} pegawai dan ${columns} kolom.`;
  if (people === 0) return `${columns} kolom. Belum ada pegawai di dalamnya.`;
  if (empty === 0 && idle === 0) return `${size} Setiap kolom dan setiap pegawai punya peran.`;
  const gaps = [
    ...(empty > 0 ? [`${empty} kolom belum ada yang mengerjakan`] : []),
    ...(idle > 0 ? [`${idle} pegawai belum punya peran`] : []),
  ];
  return `${size} ${gaps.join(" dan ")}.`;
}
