import { Section } from "@/components/ui/section";
import type { ImportKind } from "@/lib/db/generated/enums";
import { TEMPLATE_NAMES } from "@/lib/imports/labels";
import { usedColumns } from "@/lib/imports/layout";
import { templateOf } from "@/lib/imports/plan";
import { COLUMN_HELP } from "@/lib/imports/template";

const KINDS: ImportKind[] = ["UNITS", "EMPLOYEES"];

/** The two ways to get a file: the register's export as it is, or our templates with what to write in each column. */
export function TemplateGuide() {
  return (
    <Section title="Menyiapkan berkas">
      <div className="max-w-prose space-y-3">
        <p>
          Ekspor SIASN dapat diunggah tanpa diubah; data yang tidak diperlukan seperti NIK dan alamat tidak
          dibaca. Jika tidak memakai SIASN, isi templat berikut. Semua kolomnya sudah berformat Teks, sehingga
          NIP tidak rusak.
        </p>
        <p>
          Sel kosong tidak mengubah data yang sudah ada. Untuk mengosongkan data, isi sel dengan tanda -. Data
          yang tidak ada di berkas dibiarkan.
        </p>
      </div>
      {KINDS.map((kind) => (
        <Template key={kind} kind={kind} />
      ))}
    </Section>
  );
}

/** A template to download, with what to write in each column. */
export function Template({ kind }: { kind: ImportKind }) {
  const layout = templateOf(kind);
  const address = `/api/unduh/templat/${TEMPLATE_NAMES[kind]}`;
  return (
    <details className="mt-4 border-y border-line py-2">
      <summary className="min-h-11 py-2 font-semibold text-action underline underline-offset-4">
        Templat {TEMPLATE_NAMES[kind] === "skp" ? "SKP" : TEMPLATE_NAMES[kind]} dan arti kolomnya
      </summary>
      <p className="flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-11 items-center" href={`${address}?bentuk=xlsx`}>
          Unduh templat XLSX
        </a>
        <a className="inline-flex min-h-11 items-center" href={`${address}?bentuk=csv`}>
          Unduh templat CSV
        </a>
      </p>
      <dl className="grid gap-x-6 sm:grid-cols-[minmax(11rem,auto)_1fr]">
        {usedColumns(layout).map((column) => (
          <div key={column} className="border-t border-line py-2 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
            <dt className="font-mono text-sm">{column}</dt>
            <dd>{COLUMN_HELP[column]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
