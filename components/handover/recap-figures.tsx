import { DescriptionList } from "@/components/ui/description-list";
import { formatNumber } from "@/lib/core/numbers";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { PREDICATES, peopleIn, type Recap } from "@/lib/handover/rules/report";

/** A recap in words and numbers, the predicates from the highest down. */
export function RecapFigures({ recap }: { recap: Recap }) {
  const people = peopleIn(recap);
  if (people === 0) return <p className="text-quiet">Tidak ada.</p>;
  return (
    <DescriptionList
      items={[
        { term: "Pegawai", value: formatNumber(people) },
        ...PREDICATES.map((one) => ({ term: PREDICATE_LABEL[one], value: formatNumber(recap[one]) })),
        { term: "Dengan catatan/rekomendasi", value: formatNumber(recap.recommended) },
        { term: "Tidak dikembalikan pegawai", value: formatNumber(recap.notReturned) },
        {
          term: "Keberatan",
          value: `${formatNumber(recap.upheld)} dikuatkan, ${formatNumber(recap.changed)} diubah`,
        },
      ]}
    />
  );
}
