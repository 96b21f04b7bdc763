"use client";

import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { type LocalDraft, readLocalDraft, removeLocalDraft } from "./draft-store";
import { useOutcome } from "./form-scope";
import { fillForm } from "./form-values";
import { keepSaving, type SaveNote } from "./keep-saving";

type Props = {
  /** Names the draft: who, which form, which record ("skp-12-edit-<id orang>"). Two people on one PC must differ. */
  form: string;
  /** When the server's copy, shown in the form now, was saved (ISO). A newer copy on this device is offered. */
  serverSavedAt?: string;
  /** IANA zone for "pukul 14.05". */
  timeZone: string;
};

/** Put inside a form: keeps what is typed, on this device at once and on the server at most every four seconds. */
export function Autosave({ form: draftName, serverSavedAt, timeZone }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<SaveNote>({ kind: "none" });
  const [offer, setOffer] = useState<LocalDraft | null>(null);

  useEffect(() => {
    const local = readLocalDraft(draftName);
    if (local && (!serverSavedAt || local.savedAt > serverSavedAt)) setOffer(local);
  }, [draftName, serverSavedAt]);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    return keepSaving(form, draftName, setNote);
  }, [draftName]);

  const outcome = useOutcome();
  useEffect(() => {
    if (outcome?.ok) removeLocalDraft(draftName);
    if (outcome?.ok === false) place.current?.closest("form")?.dispatchEvent(new Event("input"));
  }, [outcome, draftName]);

  const restore = () => {
    const form = place.current?.closest("form");
    if (form && offer) fillForm(form, offer.values);
    form?.dispatchEvent(new Event("input"));
    setOffer(null);
  };
  const discard = () => {
    removeLocalDraft(draftName);
    setOffer(null);
  };

  return (
    <div ref={place} className="my-4 print:hidden">
      {/* Tells the server which draft this is, should the form arrive after the session has ended. */}
      <input type="hidden" name="_draf" value={draftName} />
      {offer && (
        <div className="flex flex-wrap items-center gap-3 border-s-4 border-due-ring bg-due-wash px-4 py-2">
          <p className="grow">
            Ada isian yang belum terkirim dari {clock(new Date(offer.savedAt), timeZone)}.
          </p>
          <button type="button" onClick={restore} className={buttonClass("secondary")}>
            Pulihkan isian
          </button>
          <button type="button" onClick={discard} className={buttonClass("quiet")}>
            Buang
          </button>
        </div>
      )}
      <p role="status" className="min-h-6 text-sm text-quiet">
        {note.kind === "sent" && `Tersimpan otomatis ${clock(note.at, timeZone)}`}
        {note.kind === "local" && "Belum terkirim, disimpan di perangkat ini"}
        {note.kind === "nowhere" && "Belum tersimpan. Kirim isian ini sebelum menutup halaman."}
      </p>
    </div>
  );
}

function clock(moment: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone }).format(
    moment,
  );
  return `pukul ${time}`;
}
