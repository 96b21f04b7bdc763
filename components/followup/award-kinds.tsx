import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { saveAwardKindAction } from "@/lib/followup/actions";
import type { AwardKindRow } from "@/lib/followup/queries/awards";

const PATH = "/penghargaan/jenis";

type Props = { kinds: AwardKindRow[]; changing: string | null };

/** The agency's own awards, at most a hundred, and the form of one. */
export function AwardKinds({ kinds, changing }: Props) {
  const kind = kinds.find(({ id }) => id === changing);
  return (
    <>
      <DataTable
        caption="Penghargaan instansi"
        rows={kinds}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${PATH}?ubah=${id}#jenis`}
        columns={[
          { key: "name", header: "Nama", cell: ({ name }) => name },
          { key: "criteria", header: "Kriteria", cell: ({ criteria }) => criteria },
          { key: "gift", header: "Bentuk", cell: ({ gift }) => gift ?? "–" },
          {
            key: "state",
            header: "Keadaan",
            cell: ({ archivedAt }) => (archivedAt ? "Diarsipkan" : "Dipakai"),
          },
        ]}
        empty={<EmptyState title="Belum ada jenis penghargaan." />}
      />
      <div className="mt-6" />
      <Section title={kind ? `Ubah ${kind.name}` : "Tambah jenis penghargaan"} id="jenis">
        <ActionForm action={saveAwardKindAction} key={kind?.id ?? "baru"}>
          <Hidden name="kindId" value={kind?.id ?? ""} />
          <Hidden name="version" value={kind?.version ?? 0} />
          <TextInput name="name" label="Nama" defaultValue={kind?.name} maxLength={150} />
          <TextArea
            name="criteria"
            label="Kriteria"
            defaultValue={kind?.criteria}
            rows={4}
            maxLength={4000}
          />
          <TextInput
            name="gift"
            label="Bentuk penghargaan"
            optional
            defaultValue={kind?.gift ?? ""}
            maxLength={500}
          />
          {kind && <CheckboxRow name="archived" label="Arsipkan" defaultChecked={kind.archivedAt !== null} />}
          <FormButtons>
            <SubmitButton>Simpan jenis penghargaan</SubmitButton>
            {kind && (
              <ButtonLink tone="quiet" href={PATH}>
                Batal
              </ButtonLink>
            )}
          </FormButtons>
        </ActionForm>
      </Section>
    </>
  );
}
