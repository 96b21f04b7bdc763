import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { fullName } from "@/lib/employees/names";
import { reopenSkpAction } from "@/lib/skp/actions";
import type { SkpPage } from "@/lib/skp/queries/page";
import { NoteForm } from "./note-form";

/** The appraiser opens an agreed plan for changes. */
export function ReopenPage({ page }: { page: SkpPage }) {
  const { head } = page;
  const name = fullName(head.employee);
  return (
    <>
      <Breadcrumb
        parents={[{ href: `/skp/${head.id}`, label: `SKP ${head.year}: ${name}` }]}
        current="Buka kembali"
      />
      <PageHead
        title={`Buka kembali SKP ${head.year}`}
        status={
          <p className="max-w-prose">
            {name} dapat mengubah SKP lalu mengajukannya lagi. Revisi {head.revision} tetap tersimpan dalam
            riwayat.
          </p>
        }
      />
      <NoteForm
        page={page}
        action={reopenSkpAction}
        label="Alasan dibuka kembali"
        help="Misalnya penugasan baru atau penyesuaian ekspektasi sesudah umpan balik."
        button="Buka kembali SKP"
      />
    </>
  );
}
