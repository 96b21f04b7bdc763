import { Hidden } from "@/components/form/hidden";
import { TextInput } from "@/components/form/text-input";
import type { AchievementPage, StoredFigure } from "@/lib/achievement/queries/unit";
import { MAX_FIGURES } from "@/lib/achievement/schema";

const SPARE = 3;

/** A realisation for every indicator of the agreement, then rows for actions and what else supports the value. */
export function FigureFields({ page: { promised, stored } }: { page: AchievementPage }) {
  const figures = stored?.figures ?? [];
  const realised = new Map(figures.map((row) => [row.goalIndicatorId, row.realised]));
  const own = figures.filter(({ goalIndicatorId }) => goalIndicatorId === null);
  const rows = Math.min(own.length + SPARE, MAX_FIGURES - promised.length);
  return (
    <>
      {promised.length === 0 ? (
        <p className="mb-4 max-w-prose">
          Unit ini belum punya perjanjian kinerja dengan indikator pada tahun ini. Tulis rencana aksinya di
          bawah.
        </p>
      ) : (
        <fieldset className="mb-4">
          <legend className="mb-2 font-semibold">Realisasi indikator perjanjian kinerja</legend>
          {promised.map(({ id, statement, target, isTrajectory }, index) => (
            <div key={id} className="mb-3 border-s-4 border-line ps-4">
              <Hidden name={`figures.${index}.goalIndicatorId`} value={id} />
              <TextInput
                name={`figures.${index}.realised`}
                label={statement}
                help={`${isTrajectory ? "Target periode ini" : "Target tahun"}: ${target}`}
                optional
                defaultValue={realised.get(id)}
              />
            </div>
          ))}
        </fieldset>
      )}
      <fieldset className="mb-4">
        <legend className="mb-2 font-semibold">Rencana aksi atau angka lain</legend>
        {Array.from({ length: rows }, (_, at) => (
          <OwnRow
            key={own[at]?.id ?? `baru-${at}`}
            index={promised.length + at}
            number={at + 1}
            row={own[at]}
          />
        ))}
      </fieldset>
    </>
  );
}

type RowProps = { index: number; number: number; row: StoredFigure | undefined };

function OwnRow({ index, number, row }: RowProps) {
  const name = `figures.${index}`;
  return (
    <div className="mb-3 flex flex-wrap gap-x-4 border-s-4 border-line ps-4 *:min-w-40 *:flex-1">
      <TextInput
        name={`${name}.statement`}
        label={`Rencana aksi ${number}`}
        optional
        defaultValue={row?.statement}
      />
      <TextInput name={`${name}.target`} label={`Target ${number}`} optional defaultValue={row?.target} />
      <TextInput
        name={`${name}.realised`}
        label={`Capaian ${number}`}
        optional
        defaultValue={row?.realised}
      />
    </div>
  );
}
