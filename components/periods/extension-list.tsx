import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { WindowPage } from "@/lib/periods/queries";

export function ExtensionList({ extensions, zone }: { extensions: WindowPage["extensions"]; zone: Zone }) {
  return (
    <Section title="Perpanjangan yang berlaku">
      {extensions.length === 0 ? (
        <p className="text-quiet">Belum ada perpanjangan untuk jendela ini.</p>
      ) : (
        <Timeline
          entries={extensions.map((one) => ({
            id: one.id,
            when: formatDateTime(one.createdAt, zone),
            what: `${one.forWhom}, sampai ${formatDateTime(one.until, zone)}`,
            detail: `${one.reason} (oleh ${one.grantedBy})`,
          }))}
        />
      )}
    </Section>
  );
}
