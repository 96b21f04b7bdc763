import type { ReactNode } from "react";
import type { Tone } from "./badge";

const tones: Record<Tone, string> = {
  neutral: "border-edge",
  action: "border-action",
  due: "border-due-ring",
  error: "border-error",
  done: "border-done",
};

/** State as a sentence: who, since when, until when. The bar only helps the eye; the words carry the meaning. */
export function StatusLine({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <p className={`max-w-prose border-s-4 ps-3 ${tones[tone]}`}>{children}</p>;
}
