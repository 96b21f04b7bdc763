import type { ReactNode } from "react";
import { type Look, looks } from "./series";

const marks: Record<Look["pattern"], ReactNode> = {
  solid: null,
  stripes: <path d="M0 8 8 0M-2 2 2-2M6 10l4-4" stroke="white" strokeWidth="2" />,
  dots: <circle cx="4" cy="4" r="1.75" fill="white" />,
  cross: <path d="M0 0l8 8M8 0 0 8" stroke="white" strokeWidth="1.25" />,
  lines: <path d="M0 4h8" stroke="#1b1f23" strokeWidth="1.5" />,
};

/** SVG fills of the series; refer to them with `patternFill`. */
export function PatternDefs() {
  return (
    <defs>
      {looks.map((look) => (
        <pattern
          key={look.pattern}
          id={`pola-${look.pattern}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill={look.colour} />
          {marks[look.pattern]}
        </pattern>
      ))}
    </defs>
  );
}

export function patternFill(look: Look): string {
  return `url(#pola-${look.pattern})`;
}
