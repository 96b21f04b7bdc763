import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { archiveLibraryAction } from "@/lib/library/actions";
import type { LibraryRow } from "@/lib/library/queries/shelf";

/** Takes a result off the shelf. */
export function ArchiveForm({ row }: { row: LibraryRow }) {
  return (
    <div className="mt-8">
      <Section title="Arsipkan">
        <p className="max-w-prose">
          Tidak lagi ditawarkan di pustaka. SKP yang sudah memakainya tidak berubah.
        </p>
        <ActionForm action={archiveLibraryAction} id="arsip" className="mt-2">
          <Hidden name="libraryId" value={row.id} />
          <Hidden name="version" value={row.version} />
          <SubmitButton tone="danger">Arsipkan</SubmitButton>
        </ActionForm>
      </Section>
    </div>
  );
}
