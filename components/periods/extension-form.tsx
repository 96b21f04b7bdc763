import { ActionForm } from "@/components/form/action-form";
import { DateTimeInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/ui/section";
import { type Zone, zoneLabel } from "@/lib/core/dates";
import { extendWindowAction } from "@/lib/periods/actions";
import type { WindowPage } from "@/lib/periods/queries";

export function ExtensionForm({ window, zone }: { window: WindowPage; zone: Zone }) {
  return (
    <Section title="Beri perpanjangan">
      <ActionForm action={extendWindowAction} id="perpanjangan">
        <Hidden name="windowId" value={window.id} />
        <RadioRows
          name="scope"
          label="Untuk siapa"
          options={[
            { value: "EMPLOYEE", label: "Satu pegawai", meaning: "Isi NIP-nya di bawah." },
            {
              value: "UNIT",
              label: "Satu unit",
              meaning: "Termasuk semua unit di bawahnya; isi kode unitnya.",
            },
            { value: "EVERYONE", label: "Semua pegawai", meaning: "Seluruh instansi." },
          ]}
        />
        <TextInput name="nip" label="NIP pegawai" optional inputMode="numeric" width="max-w-80" />
        <TextInput name="unitCode" label="Kode unit" optional width="max-w-80" />
        <DateTimeInput name="until" label="Berlaku sampai" zone={zoneLabel(zone)} />
        <TextArea
          name="reason"
          label="Alasan"
          help="Tercatat di jejak audit dan dapat dibaca auditor."
          maxLength={500}
        />
        <FormButtons>
          <SubmitButton tone="secondary">Catat perpanjangan</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
