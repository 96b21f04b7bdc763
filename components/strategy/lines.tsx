/** A long text with its lines as they were typed; a dash for nothing. */
export function Lines({ text }: { text: string | null }) {
  return <p className="max-w-prose whitespace-pre-line">{text ?? "-"}</p>;
}
