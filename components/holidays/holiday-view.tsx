import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { formatDay } from "@/lib/core/dates";
import { HOLIDAY_LABEL } from "@/lib/holidays/labels";
import type { HolidayPage } from "@/lib/holidays/queries";
import { HolidayForm } from "./holiday-form";
import { HolidayPreview } from "./holiday-preview";

type Props = { page: HolidayPage; years: number[]; canManage: boolean };

/** The days off of a year, and the list that replaces them. */
export function HolidayView({ page: { year, stored, table, preview }, years, canManage }: Props) {
  return (
    <>
      <Breadcrumb parents={[{ href: "/admin", label: "Administrasi" }]} current="Hari libur" />
      <PageHead
        title={`Hari libur dan cuti bersama ${year}`}
        status={
          <p className="max-w-prose">
            Semua batas waktu dalam hari kerja melewati hari Sabtu, Minggu, dan hari pada daftar ini.
          </p>
        }
      />
      <Tabs
        label="Tahun"
        tabs={years.map((one) => ({
          href: `/admin/hari-libur?untuk=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      {canManage && preview && <HolidayPreview year={year} table={table} preview={preview} />}
      {canManage && (
        <Section title={stored.length === 0 ? "Isi daftar" : "Ganti daftar"}>
          <HolidayForm year={year} table={table} />
        </Section>
      )}
      <Section title="Tersimpan" id="tersimpan">
        <DataTable
          caption={`Hari libur ${year}`}
          captionHidden
          rows={stored}
          rowKey={({ date }) => date}
          columns={[
            { key: "day", header: "Hari", cell: ({ date }) => formatDay(new Date(date)) },
            { key: "name", header: "Nama", cell: ({ name }) => name },
            { key: "kind", header: "Jenis", cell: ({ kind }) => HOLIDAY_LABEL[kind] },
          ]}
          empty={
            <EmptyState title={`Belum ada hari libur ${year}.`}>
              Batas waktu hanya melewati hari Sabtu dan Minggu sampai daftarnya diisi.
            </EmptyState>
          }
        />
      </Section>
    </>
  );
}
