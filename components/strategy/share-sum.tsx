"use client";

import { useEffect, useRef, useState } from "react";
import { type Exact, parseExact } from "@/lib/core/quantity";
import { type ShareState, shareState, shareText } from "@/lib/strategy/rules/share";

/** Counts the parts while somebody types; without JavaScript the sum is checked when the form is sent. */
export function ShareSum() {
  const place = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<{ state: ShareState; text: string } | null>(null);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const count = () => {
      const data = new FormData(form);
      const read = (name: string): Exact | null => parseExact(String(data.get(name) ?? ""));
      const names = [...data.keys()].filter((name) => /^parts\.\d+\.amount$/.test(name));
      const state = shareState(read("total"), names.map(read));
      setSaid({ state, text: shareText(state, String(data.get("unit") ?? "").trim() || null) });
    };
    count();
    form.addEventListener("input", count);
    return () => form.removeEventListener("input", count);
  }, []);

  const even = said?.state.kind === "EVEN";
  return (
    <p
      ref={place}
      role="status"
      className={`mb-5 min-h-11 max-w-2xl border-s-4 px-3 py-2 font-semibold ${even ? "border-done bg-done-wash" : "border-due-ring bg-due-wash"}`}
    >
      {said === null ? "Jumlah semua bagian harus sama dengan jumlah yang dibagi." : `${said.text}.`}
    </p>
  );
}
