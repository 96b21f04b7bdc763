import type { ReactNode } from "react";

export type Tone = "neutral" | "action" | "due" | "error" | "done";
export type Shape =
  | "dot"
  | "ring"
  | "half"
  | "square"
  | "triangle"
  | "triangle-down"
  | "diamond"
  | "tick"
  | "cross";

type Props = { tone?: Tone; shape?: Shape; children: ReactNode };

const defaultShape: Record<Tone, Shape> = {
  neutral: "ring",
  action: "half",
  due: "triangle",
  error: "cross",
  done: "tick",
};

/** A short state: a word, a shape and a colour together, so that it never depends on colour alone. Drawn by `.badge` in globals.css. */
export function Badge({ tone = "neutral", shape = defaultShape[tone], children }: Props) {
  return (
    <span className="badge" data-tone={tone} data-shape={shape}>
      {children}
    </span>
  );
}
