export type Phase = { label: string; state: "past" | "current" | "future" };

type Props = {
  year: number;
  phases: Phase[];
  /** "Sisa 6 hari kerja" */
  remaining?: string;
  /** Who acts in this phase; gives way to the TurnLine of a page that knows exactly. */
  turn?: string;
};

/** Where the year stands, how long the phase still lasts, and whose turn it is. */
export function PhaseStrip({ year, phases, remaining, turn }: Props) {
  return (
    <section
      aria-label="Tahap tahun kinerja"
      className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line px-4 py-2 text-sm sm:px-6 print:hidden"
    >
      <p className="font-semibold tabular-nums">{year}</p>
      <ol className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        {phases.map((phase) => (
          <PhaseItem key={phase.label} phase={phase} />
        ))}
      </ol>
      {(remaining || turn) && (
        <p className="ms-auto flex flex-wrap items-center gap-x-2">
          {remaining && <span>{remaining}</span>}
          {turn && (
            <span className="phase-turn">
              {remaining && <span aria-hidden="true">· </span>}
              {turn}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

const stateWord: Record<Phase["state"], string> = {
  past: "selesai",
  current: "sedang berjalan",
  future: "belum",
};

function PhaseItem({ phase }: { phase: Phase }) {
  const current = phase.state === "current";
  return (
    <li aria-current={current ? "step" : undefined} className="phase" data-state={phase.state}>
      <span className={current ? "font-semibold" : "text-quiet max-sm:sr-only"}>{phase.label}</span>
      <span className="sr-only">{`(${stateWord[phase.state]})`}</span>
    </li>
  );
}
