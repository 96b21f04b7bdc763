import { Explain } from "@/components/ui/explain";
import { Stat } from "@/components/ui/stat";
import type { Zone } from "@/lib/core/dates";
import { formatLongDay } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { TrainingPage } from "@/lib/training/page-data";
import { today } from "@/lib/training/rules";

/** Hours of the year against the minimum, with where the figure comes from. */
export function HoursFigure({ page, zone, now }: { page: TrainingPage; zone: Zone; now: Date }) {
  const { year, minimum, total } = page;
  const value = minimum === null ? `${total.hours} JP` : `${total.hours} dari ${minimum} JP`;
  return (
    <div className="mb-8 max-w-md">
      <Stat
        label={`Jam pelajaran tahun ${year}`}
        value={value}
        basis={`dari ${formatNumber(total.trainings)} pelatihan yang diikuti, ${formatLongDay(today(now, zone))}`}
      />
      <Explain term="Jam pelajaran (JP)">
        <p>
          Satu JP sama dengan 45 menit. Yang dihitung: pelatihan yang dihadiri dan berakhir pada tahun {year}.{" "}
          {minimum === null
            ? "Untuk status kepegawaian ini tidak ada batas paling sedikit yang dihitung di sini."
            : `PNS mengembangkan kompetensi paling sedikit ${minimum} JP setahun.`}
        </p>
      </Explain>
    </div>
  );
}
