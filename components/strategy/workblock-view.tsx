import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import type { WorkblockLineKind } from "@/lib/db/generated/enums";
import { type AboutIndicator, indicatorLine, type Workblock } from "@/lib/strategy/content";
import { LINE_LABEL } from "@/lib/strategy/labels";
import { Lines } from "./lines";

type Props = { workblock: Workblock | null; indicator: AboutIndicator };

const KINDS = Object.keys(LINE_LABEL) as WorkblockLineKind[];

/** A workblock as it is read, in the order of format A.1.4. */
export function WorkblockView({ workblock, indicator }: Props) {
  if (workblock === null) {
    return (
      <EmptyState title="Workblock indikator ini belum disusun.">
        <p>Workblock membantu menemukan strategi dan keluaran kunci untuk mencapai indikator.</p>
      </EmptyState>
    );
  }
  return (
    <DescriptionList
      items={[
        { term: "Judul inisiatif strategi", value: workblock.title },
        {
          term: "Indikator dan target yang diintervensi",
          value: workblock.wording ?? indicatorLine(indicator),
        },
        { term: "Pemilik strategi", value: workblock.owner },
        { term: "Pihak yang terlibat", value: workblock.involved ?? "-" },
        { term: "Waktu penyelesaian", value: workblock.duration ?? "-" },
        { term: "Penerima manfaat", value: workblock.beneficiaries ?? "-" },
        { term: "Tujuan", value: <Lines text={workblock.purpose} /> },
        { term: "Anggaran", value: workblock.budget ?? "-" },
        ...KINDS.map((kind) => ({
          term: LINE_LABEL[kind],
          value: <List workblock={workblock} kind={kind} />,
        })),
      ]}
    />
  );
}

function List({ workblock, kind }: { workblock: Workblock; kind: WorkblockLineKind }) {
  const lines = workblock.lines.filter((line) => line.kind === kind);
  if (lines.length === 0) return <>-</>;
  return (
    <ul className="list-disc ps-5">
      {lines.map(({ text }) => (
        <li key={text} className="max-w-prose">
          {text}
        </li>
      ))}
    </ul>
  );
}
