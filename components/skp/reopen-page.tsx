import { Select } from "@/components/form/select";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import type { ReopenReason } from "@/lib/db/generated/enums";
import { fullName } from "@/lib/employees/names";
import { reopenSkpAction } from "@/lib/skp/actions";
import { optionsOf, REASON_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import { isMissing } from "@/lib/skp/rules/resources";
import { NoteForm } from "./note-form";

/** Names the resources that did not come: a reason to adjust the expectations (Ps 11(2)). */
function resourceNote({ content }: SkpPage): string {
  const missing = content.terms.filter(isMissing).map(({ text }) => text);
  return missing.length === 0 ? "" : `Dukungan yang tidak terpenuhi: ${missing.join("; ")}.`;
}

/** The appraiser opens an agreed plan for changes. */
export function ReopenPage({ page, reason }: { page: SkpPage; reason: ReopenReason | null }) {
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
        help="Sebut apa yang berubah dan apa yang perlu disesuaikan."
        suggestion={reason === "RESOURCE" ? resourceNote(page) : undefined}
        button="Buka kembali SKP"
      >
        <Select name="reason" label="Mengapa" options={optionsOf(REASON_LABEL)} defaultValue={reason ?? ""} />
      </NoteForm>
    </>
  );
}
