import { Link } from "@/components/ui/link";
import { ACHIEVEMENT_LABEL } from "@/lib/achievement/labels";
import type { UnitValue } from "@/lib/achievement/queries/used";
import type { AchievementValue } from "@/lib/db/generated/enums";

type Props = {
  unit: UnitValue | null;
  subperiodId: string;
  frozen?: AchievementValue | null;
  decided?: boolean;
};

/** The organisation's value and whose it is; once decided, the one that was considered then. */
export function OrganisationLine({ unit, subperiodId, frozen = null, decided = false }: Props) {
  if (unit === null) return <>Belum ada unit yang dipimpin pejabat penilai.</>;
  const value = decided ? frozen : (unit.used?.value ?? null);
  const isLastYear = unit.used?.source === "LAST_YEAR";
  return (
    <>
      {value === null ? notSet(decided) : <strong>{ACHIEVEMENT_LABEL[value]}</strong>},{" "}
      <Link href={`/capaian/${unit.unitId}?subperiode=${subperiodId}`}>{unit.unitName}</Link>
      {value !== null && isLastYear && " (capaian tahun sebelumnya, karena yang baru keluar setelah Januari)"}
    </>
  );
}

const notSet = (decided: boolean) => (decided ? "Belum ditetapkan saat diputuskan" : "Belum ditetapkan");
