import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { OddOverride, WeakAppraiser, WithoutAppraiser } from "@/lib/employees/queries/faults";

const FINE = "Tidak ada yang perlu dibetulkan di sini.";

export function NobodyTable({ rows }: { rows: WithoutAppraiser[] }) {
  return (
    <DataTable
      caption="Pegawai yang wajib menyusun SKP dan belum punya pejabat penilai"
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/pegawai/${row.id}`}
      columns={[
        { key: "name", header: "Pegawai", cell: (row) => row.name },
        { key: "post", header: "Jabatan", cell: (row) => row.positionName ?? "Belum punya jabatan" },
        { key: "unit", header: "Unit kerja", cell: (row) => row.unitName ?? "Belum ditempatkan" },
        {
          key: "remedy",
          header: "Yang perlu dilakukan",
          cell: (row) =>
            row.unitName === null
              ? "Catat penempatannya."
              : "Catat pimpinan unit di atasnya, atau tetapkan atasan.",
        },
      ]}
      actions={(row) => (
        <ButtonLink
          tone="quiet"
          href={`/pegawai/${row.id}/atasan`}
          aria-label={`Tetapkan atasan ${row.name}`}
        >
          Tetapkan atasan
        </ButtonLink>
      )}
      empty={
        <EmptyState title={FINE}>Setiap pegawai yang wajib menyusun SKP punya pejabat penilai.</EmptyState>
      }
    />
  );
}

export function WeakTable({ rows }: { rows: WeakAppraiser[] }) {
  return (
    <DataTable
      caption="Pimpinan unit di bawah pejabat pengawas yang menilai tanpa delegasi"
      rows={rows}
      rowKey={(row) => `${row.id} ${row.unitId}`}
      rowHref={(row) => `/pegawai/${row.id}`}
      columns={[
        { key: "name", header: "Pimpinan unit", cell: (row) => row.name },
        { key: "post", header: "Jabatan", cell: (row) => `${row.positionName}, ${row.unitName}` },
        { key: "people", header: "Menilai", unit: "orang", align: "end", cell: (row) => row.people },
        {
          key: "remedy",
          header: "Yang perlu dilakukan",
          cell: () => "Beri delegasi, atau catat pimpinan lain.",
        },
      ]}
      actions={(row) => (
        <ButtonLink
          tone="quiet"
          href={`/unit/${row.unitId}/delegasi`}
          aria-label={`Beri delegasi kepada ${row.name}`}
        >
          Beri delegasi
        </ButtonLink>
      )}
      empty={
        <EmptyState title={FINE}>Pejabat fungsional yang memimpin unit sudah diberi delegasi.</EmptyState>
      }
    />
  );
}

const FAULT: Record<OddOverride["fault"], string> = {
  LOOP: "Tidak dipakai: atasan ini berada di bawah pegawai, sehingga rantai atasan melingkar.",
  WEAK: "Atasan ini di bawah pejabat pengawas dan belum diberi delegasi.",
};

export function OverrideTable({ rows }: { rows: OddOverride[] }) {
  return (
    <DataTable
      caption="Atasan yang ditetapkan khusus dan melanggar aturan"
      rows={rows}
      rowKey={(row) => `${row.id} ${row.superiorId}`}
      rowHref={(row) => `/pegawai/${row.id}`}
      columns={[
        { key: "name", header: "Pegawai", cell: (row) => row.name },
        { key: "superior", header: "Atasan yang ditetapkan", cell: (row) => row.superiorName },
        { key: "fault", header: "Masalah", cell: (row) => FAULT[row.fault] },
        {
          key: "remedy",
          header: "Yang perlu dilakukan",
          cell: () => "Akhiri penetapan, atau tetapkan orang lain.",
        },
      ]}
      actions={(row) => (
        <ButtonLink
          tone="quiet"
          href={`/pegawai/${row.id}/atasan`}
          aria-label={`Tetapkan atasan lain ${row.name}`}
        >
          Tetapkan atasan lain
        </ButtonLink>
      )}
      empty={<EmptyState title={FINE}>Semua penetapan khusus sesuai aturan.</EmptyState>}
    />
  );
}
