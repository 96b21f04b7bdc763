type Props = {
  /** Null: nobody's, and the strip keeps what it says of the phase. */
  turn: {
    /** "Giliran: Sari Wulandari, batas 31 Jan" */
    text: string;
    /** This person's: shown as needing them now. */
    mine: boolean;
  } | null;
};

/**
 * The strip's second row, from a page that knows whose turn it is and until when: the first thing on the page, so that it
 * joins the strip. What the strip says of the phase in general gives way to it (globals.css).
 */
export function TurnLine({ turn }: Props) {
  if (turn === null) return null;
  return (
    <p className="turn-line -mx-4 -mt-6 mb-6 border-b border-line px-4 py-2 text-sm sm:-mx-6 sm:px-6 print:hidden">
      <span
        className={turn.mine ? "border-b-2 border-due-ring bg-due-wash px-1.5 font-semibold text-due" : ""}
      >
        {turn.text}
      </span>
    </p>
  );
}
