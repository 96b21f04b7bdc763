import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import type { StrategicPlan, StrategicRow } from "@/lib/agreement/queries/strategic";
import { StrategicForm } from "./strategic-form";
import { StrategicRemoval } from "./strategic-removal";

const PATH = "/perjanjian-kinerja/renstra";

type Props = {
  plan: StrategicPlan;
  owners: { id: string; name: string }[];
  open: string | null;
  removing: string | null;
};

/** The strategic plan: strategic goals, and under each the programme goals that support it. */
export function StrategicView({ plan, owners, open, removing }: Props) {
  const { goals, canWrite } = plan;
  const known = new Set(goals.map(({ id }) => id));
  const byParent = Map.groupBy(goals, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const adding = canWrite && open === "baru";
  const level = (rows: StrategicRow[]) => (
    <ul className="space-y-6">
      {rows.map((goal) => (
        <li key={goal.id} id={`sasaran-${goal.id}`} className="border-s-4 border-line ps-4">
          {canWrite && open === goal.id ? (
            <StrategicForm goal={goal} goals={goals} owners={owners} />
          ) : (
            <Goal goal={goal} canWrite={canWrite} removing={canWrite && removing === goal.id} />
          )}
          {level(byParent.get(goal.id) ?? [])}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {goals.length === 0 && !adding && (
        <EmptyState title="Rencana strategis belum diisi.">
          <p>
            {canWrite
              ? "Tulis sasaran strategis instansi lebih dahulu, lalu sasaran program yang mendukungnya."
              : "Admin kepegawaian atau pimpinan instansi yang mengisinya."}
          </p>
        </EmptyState>
      )}
      {plan.isCut && <p>Hanya 200 sasaran pertama yang ditampilkan.</p>}
      {level(byParent.get(null) ?? [])}
      {adding && <StrategicForm goal={null} goals={goals} owners={owners} />}
      {canWrite && !adding && (
        <div className="mt-6">
          <ButtonLink tone="secondary" href={`${PATH}?ubah=baru#baru`}>
            Tambah sasaran
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function Goal({ goal, canWrite, removing }: { goal: StrategicRow; canWrite: boolean; removing: boolean }) {
  return (
    <div className="mb-6">
      <h2 className="text-base">
        {goal.code && <span className="text-quiet">{goal.code}: </span>}
        {goal.statement}
      </h2>
      <p className="text-sm text-quiet">
        {goal.unit.name} · {goal.firstYear}–{goal.lastYear}
        {goal.goals > 0 && ` · didukung ${goal.goals} sasaran perjanjian kinerja`}
      </p>
      {goal.indicators.map((row) => (
        <div key={row.id} className="mt-2">
          <p className="font-semibold">{row.statement}</p>
          <DescriptionList
            items={[
              { term: "Kondisi awal", value: row.baseline },
              { term: "Target", value: row.target },
              { term: "Metode penghitungan", value: row.method },
              { term: "Sumber data", value: row.dataSource },
            ].filter(({ value }) => value !== null)}
          />
        </div>
      ))}
      {removing && <StrategicRemoval goal={goal} />}
      {canWrite && !removing && (
        <div className="-mx-4 flex flex-wrap print:hidden">
          {(["ubah", "hapus"] as const).map((word) => (
            <ButtonLink
              key={word}
              tone="quiet"
              href={`${PATH}?${word}=${goal.id}#sasaran-${goal.id}`}
              aria-label={`${word === "ubah" ? "Ubah" : "Hapus"} ${goal.code ?? goal.statement}`}
            >
              {word === "ubah" ? "Ubah" : "Hapus"}
            </ButtonLink>
          ))}
        </div>
      )}
    </div>
  );
}
