import { ToneBadge } from "@/components/feedback/feedback-notes";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDate, type Zone } from "@/lib/core/dates";
import { GIVER_LABEL } from "@/lib/feedback/labels";
import type { FeedbackRow } from "@/lib/feedback/queries";
import { PAGE_SIZE } from "@/lib/feedback/rules";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

type Props = {
  rows: FeedbackRow[];
  tab: "diterima" | "diberikan";
  page: number;
  params: SearchParams;
  zone: Zone;
};

export function FeedbackList({ rows, tab, page, params, zone }: Props) {
  const received = tab === "diterima";
  return (
    <>
      <DataTable
        caption={received ? "Umpan balik yang saya terima" : "Umpan balik yang saya berikan"}
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "who",
            header: received ? "Dari" : "Untuk",
            cell: (row) => <Person row={row} received={received} />,
          },
          { key: "about", header: "Tentang", cell: (row) => aboutOf(row) },
          {
            key: "text",
            header: "Umpan balik",
            cell: (row) => (
              <>
                <ToneBadge tone={row.tone} />
                <p className="whitespace-pre-line">{row.text}</p>
              </>
            ),
          },
          { key: "when", header: "Tanggal", nowrap: true, cell: (row) => formatDate(row.createdAt, zone) },
        ]}
        empty={<Nothing received={received} />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="umpan balik"
        path="/umpan-balik"
        params={params}
      />
    </>
  );
}

function Person({ row, received }: { row: FeedbackRow; received: boolean }) {
  return (
    <>
      {row.personName}
      {received && <span className="block text-sm text-quiet">{GIVER_LABEL[row.giverClass]}</span>}
    </>
  );
}

function aboutOf({ statement, value }: FeedbackRow): string {
  if (statement !== null) return statement;
  return value === null ? "Kinerja secara umum" : `Perilaku: ${BEHAVIOUR_VALUES[value].title}`;
}

function Nothing({ received }: { received: boolean }) {
  return received ? (
    <EmptyState title="Anda belum menerima umpan balik.">
      Buka halaman Realisasi dan pilih “Minta umpan balik” kepada atasan atau rekan.
    </EmptyState>
  ) : (
    <EmptyState title="Anda belum memberi umpan balik.">
      Umpan balik dapat diberikan dari halaman SKP atau Realisasi anggota tim dan rekan Anda.
    </EmptyState>
  );
}
