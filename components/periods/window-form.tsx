import { ActionForm } from "@/components/form/action-form";
import { DateTimeInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { toLocalInput, type Zone, zoneLabel } from "@/lib/core/dates";
import { setWindowAction } from "@/lib/periods/actions";
import type { WindowPage } from "@/lib/periods/queries";

/** Moves the window. To open or close at once, set the time to now. */
export function WindowForm({ window, zone }: { window: WindowPage; zone: Zone }) {
  return (
    <Section title="Waktu buka dan tutup">
      <ActionForm action={setWindowAction} id="jadwal">
        <Hidden name="windowId" value={window.id} />
        <Hidden name="version" value={window.version} />
        <DateTimeInput
          name="opens"
          label="Dibuka"
          zone={zoneLabel(zone)}
          defaultValue={toLocalInput(window.opensAt, zone)}
        />
        <DateTimeInput
          name="closes"
          label="Ditutup"
          help="Isian ditolak mulai waktu ini, tepat sampai detiknya. Isi waktu sekarang untuk menutup seketika."
          zone={zoneLabel(zone)}
          defaultValue={toLocalInput(window.closesAt, zone)}
        />
        <FormButtons>
          <SubmitButton>Simpan jadwal</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
