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

const tones: Record<Tone, string> = {
  neutral: "border-edge bg-sand text-ink",
  action: "border-action bg-action-wash text-action-deep",
  due: "border-due bg-due-wash text-due",
  error: "border-error bg-error-wash text-error-deep",
  done: "border-done bg-done-wash text-done",
};

const defaultShape: Record<Tone, Shape> = {
  neutral: "ring",
  action: "half",
  due: "triangle",
  error: "cross",
  done: "tick",
};

const paths: Record<Shape, ReactNode> = {
  dot: <circle cx="6" cy="6" r="5" />,
  ring: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />
    </>
  ),
  square: <rect x="1.5" y="1.5" width="9" height="9" />,
  triangle: <path d="M6 1 11.5 11H.5z" />,
  "triangle-down": <path d="M6 11 11.5 1H.5z" />,
  diamond: <path d="M6 .5 11.5 6 6 11.5.5 6z" />,
  tick: <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  cross: <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** A short state: a word, a shape and a colour together, so that it never depends on colour alone. */
export function Badge({ tone = "neutral", shape = defaultShape[tone], children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-md border px-2 py-0.5 text-sm font-semibold ${tones[tone]}`}
    >
      <svg viewBox="0 0 12 12" className="size-3 shrink-0" fill="currentColor" aria-hidden="true">
        {paths[shape]}
      </svg>
      {children}
    </span>
  );
}
