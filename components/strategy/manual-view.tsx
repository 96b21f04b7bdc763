import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { type AboutIndicator, indicatorLine, type Manual } from "@/lib/strategy/content";
import { LEADER_CONTROL_LABEL, REPORTING_LABEL } from "@/lib/strategy/labels";
import { Lines } from "./lines";

type Props = { manual: Manual | null; indicator: AboutIndicator };

/** A manual as it is read, in the order of format A.1.3. */
export function ManualView({ manual, indicator }: Props) {
  if (manual === null) {
    return (
      <EmptyState title="Manual indikator ini belum disusun.">
        <p>Manual menjelaskan arti indikator dan cara menghitungnya. Pemilik SKP dapat menyusunnya.</p>
      </EmptyState>
    );
  }
  return (
    <DescriptionList
      items={[
        { term: "Rencana hasil kerja", value: indicator.resultStatement },
        { term: "Indikator dan target", value: manual.wording ?? indicatorLine(indicator) },
        { term: "Tujuan", value: <Lines text={manual.purpose} /> },
        { term: "Definisi", value: <Lines text={manual.definition} /> },
        { term: "Formula", value: <Lines text={manual.formula} /> },
        { term: "Satuan pengukuran", value: manual.measure ?? "-" },
        { term: "Kualitas dan tingkat kendali", value: LEADER_CONTROL_LABEL[manual.control] },
        { term: "Sumber data", value: <Lines text={manual.dataSource} /> },
        { term: "Periode pelaporan", value: REPORTING_LABEL[manual.reporting] },
      ]}
    />
  );
}
