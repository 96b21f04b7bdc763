import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDate } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { canReport } from "@/lib/handover/policy";
import { type ReportList as List, REPORT_PAGE, type ReportRow } from "@/lib/handover/queries/reports";
import { addRecaps, peopleIn, replacedIn } from "@/lib/handover/rules/report";
import { subperiodLabel } from "@/lib/periods/labels";

const PATH = "/laporan-evaluasi";

type Props = {
  list: List;
  box: "masuk" | "keluar";
  chosen: { subperiod: EvaluatedSubperiod } | null;
  actor: AgencyActor;
  params: SearchParams;
};

/** Reports that came from below, and those sent upward. */
export function ReportList({ list, box, chosen, actor, params }: Props) {
  const zone = actor.timeZone;
  return (
    <>
      <Tabs
        label="Kotak laporan"
        tabs={[
          { href: PATH, label: "Masuk", current: box === "masuk" },
          { href: `${PATH}?kotak=keluar`, label: "Dikirim", current: box === "keluar" },
        ]}
      />
      {canReport(actor) && chosen && (
        <p className="mb-4">
          <ButtonLink href={`${PATH}/kirim?subperiode=${chosen.subperiod.id}`}>
            Siapkan laporan {subperiodLabel(chosen.subperiod)} {chosen.subperiod.year}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={box === "masuk" ? "Laporan untuk Anda" : "Laporan yang Anda kirim"}
        rows={list.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${PATH}/${id}`}
        columns={[
          { key: "unit", header: "Unit", cell: ({ unitName }) => unitName },
          { key: "period", header: "Periode", cell: (row) => `${subperiodLabel(row)} ${row.year}` },
          { key: "from", header: "Pelapor", cell: ({ reporterName }) => reporterName },
          { key: "people", header: "Pegawai", align: "end", cell: peopleOf },
          { key: "sent", header: "Dikirim", nowrap: true, cell: ({ sentAt }) => formatDate(sentAt, zone) },
          {
            key: "state",
            header: "Keadaan",
            cell: ({ receivedAt }) =>
              receivedAt ? `Diterima ${formatDate(receivedAt, zone)}` : "Belum diterima",
          },
        ]}
        empty={
          <EmptyState title={box === "masuk" ? "Belum ada laporan masuk." : "Anda belum mengirim laporan."}>
            <p>
              Hasil evaluasi dilaporkan berjenjang paling lambat 30 hari kerja sesudah masa evaluasi berakhir.
            </p>
          </EmptyState>
        }
      />
      {list.rows.length > 0 && (
        <Pager
          page={list.page}
          pageSize={REPORT_PAGE}
          total={list.rows[0]?.total ?? 0}
          noun="laporan"
          path={PATH}
          params={params}
        />
      )}
    </>
  );
}

function peopleOf({ content }: ReportRow): string {
  const people = formatNumber(peopleIn(addRecaps([content.own, content.below])));
  const replaced = replacedIn(content);
  return replaced === null ? people : `${people} (${formatNumber(peopleIn(replaced))} menggantikan)`;
}
