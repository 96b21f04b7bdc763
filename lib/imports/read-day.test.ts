import { describe, expect, it } from "vitest";
import { readDay } from "./read-day";

describe("a day as people write it", () => {
  it.each([
    ["10-03-2027", "2027-03-10"],
    ["1/3/2027", "2027-03-01"],
    ["2027-03-10", "2027-03-10"],
    ["10 Maret 2027", "2027-03-10"],
    ["Rabu, 10 Mar 2027", "2027-03-10"],
    ["Jum\u2019at, 17 Agustus 2027", "2027-08-17"],
    ["3-Agt-2027", "2027-08-03"],
    ["25.12.2027", "2027-12-25"],
    ["2027/3/1 00:00:00", "2027-03-01"],
    ["2027-03-01T00:00:00Z", "2027-03-01"],
  ])("%s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(["", "31/02/2027", "10 Marc 27", "Maret 2027", "2027", "10/13/2027", "besok"])(
    "refuses %j",
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
