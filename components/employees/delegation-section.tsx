import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/core/dates";
import type { DelegationRow } from "@/lib/employees/queries/delegations";

type Props = { unitId: string; rows: DelegationRow[]; canDelegate: boolean };

/** Who may appraise the people of a unit by delegation, now and before. Nothing where there never was one. */
export function DelegationSection({ unitId, rows, canDelegate }: Props) {
  if (rows.length === 0 && !canDelegate) return null;
  return (
    <Section
      title="Delegasi kewenangan menilai"
      id="delegasi"
      aside={
        canDelegate && (
          <Link href={`/unit/${unitId}/delegasi`} className="inline-flex min-h-11 items-center">
            Atur delegasi
          </Link>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="max-w-prose text-quiet">Belum ada. Pegawai unit ini dinilai pimpinannya.</p>
      ) : (
        <ul className="list-disc space-y-1 ps-5">
          {rows.map((row) => (
            <li key={row.id}>{delegationText(row)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** "Sari, Kepala Sekolah, sejak 1 Feb 2026: Surat tugas 14/2026." */
export function delegationText(row: DelegationRow): string {
  const who = [row.name, row.positionName].filter((part) => part !== null).join(", ");
  const span =
    row.endsOn === null
      ? `sejak ${formatDay(row.startsOn)}`
      : `${formatDay(row.startsOn)} sampai ${formatDay(row.endsOn)}`;
  const end = row.endReason === null ? "" : ` Diakhiri: ${row.endReason}`;
  return `${who}, ${span}: ${row.reason}.${end}`;
}
