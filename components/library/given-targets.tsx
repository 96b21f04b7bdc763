import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { GivenTarget } from "@/lib/library/queries/preview";

/** What was given lately, by whom and to how many. */
export function GivenTargets({ given, zone }: { given: GivenTarget[]; zone: Zone }) {
  return (
    <Section title="Target yang sudah dibagikan">
      <DataTable
        caption="Target bersama terakhir"
        captionHidden
        rows={given}
        rowKey={({ id }) => id}
        columns={[
          { key: "statement", header: "Hasil kerja", cell: ({ statement }) => statement },
          { key: "unit", header: "Unit", cell: ({ unitName }) => unitName },
          { key: "written", header: "Penerima", align: "end", cell: ({ written }) => formatNumber(written) },
          { key: "skipped", header: "Dilewati", align: "end", cell: ({ skipped }) => formatNumber(skipped) },
          {
            key: "by",
            header: "Oleh",
            cell: ({ givenBy, createdAt }) => `${givenBy}, ${formatDateTime(createdAt, zone)}`,
          },
        ]}
        empty={<EmptyState title="Belum ada target yang dibagikan." />}
      />
    </Section>
  );
}
