import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { formatNip, formatNumber } from "@/lib/core/numbers";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import type { RecapLine, RecapPage, RecapPerson } from "@/lib/handover/queries/recap";
import { PREDICATES } from "@/lib/handover/rules/report";

const ratedIn = ({ predicates }: RecapLine) => PREDICATES.reduce((sum, one) => sum + predicates[one], 0);

/** Units below with their predicates; the branch as a whole in the last row. */
export function RecapUnits({ page, href }: { page: RecapPage; href: (unitId: string) => string }) {
  const lines = [...page.lines, { ...page.total, unitName: "Jumlah" }];
  return (
    <DataTable
      caption="Predikat menurut unit"
      captionHidden
      rows={lines}
      rowKey={({ unitId, own, unitName }) => `${unitId}-${own}-${unitName === "Jumlah"}`}
      columns={[
        {
          key: "unit",
          header: "Unit",
          cell: ({ unitId, unitName, own }) =>
            own || unitId === page.unit.id ? unitName : <Link href={href(unitId)}>{unitName}</Link>,
        },
        { key: "wanted", header: "Pegawai", align: "end", cell: ({ wanted }) => formatNumber(wanted) },
        { key: "rated", header: "Dinilai", align: "end", cell: (line) => formatNumber(ratedIn(line)) },
        ...PREDICATES.map((one) => ({
          key: one,
          header: PREDICATE_LABEL[one],
          align: "end" as const,
          cell: ({ predicates }: RecapLine) => formatNumber(predicates[one]),
        })),
      ]}
      empty={<p>Belum ada unit.</p>}
    />
  );
}

/** The unit's own people with their predicate, by name. */
export function RecapPeople({ people }: { people: readonly RecapPerson[] }) {
  return (
    <DataTable
      caption="Pegawai"
      captionHidden
      rows={people}
      rowKey={({ name, nip }) => nip ?? name}
      columns={[
        {
          key: "name",
          header: "Nama",
          cell: ({ name, evaluationId }) =>
            evaluationId ? <Link href={`/evaluasi/${evaluationId}`}>{name}</Link> : name,
        },
        { key: "nip", header: "NIP", nowrap: true, cell: ({ nip }) => (nip ? formatNip(nip) : "–") },
        {
          key: "predicate",
          header: "Predikat",
          cell: ({ predicate }) => (predicate ? <PredicateBadge predicate={predicate} /> : "Belum dinilai"),
        },
        {
          key: "reported",
          header: "Laporan",
          cell: ({ reported }) => (reported ? "Sudah dilaporkan" : "Belum"),
        },
      ]}
      empty={<p>Tidak ada pegawai langsung di unit ini.</p>}
    />
  );
}
