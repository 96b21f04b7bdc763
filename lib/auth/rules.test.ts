import { describe, expect, test } from "vitest";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { lockMinutes, normalizeLogin, passwordProblem, safeReturnPath } from "@/lib/auth/rules";

const owner = {
  name: "dr. Sari Wulandari, M.Kes.",
  nip: "198609262015052001",
  email: "sari.wulandari@dinkes.example",
  birthDate: "1986-09-26",
};

test.each([
  ["1986 0926 201505 2 001", "198609262015052001"],
  [" Sari@Dinkes.Example ", "sari@dinkes.example"],
])("login %s is %s", (text, login) => expect(normalizeLogin(text)).toBe(login));

test.each([
  ["kuda lari ke pasar", null],
  ["x9#kLmPq", null],
  ["x9#kLmP", "PASSWORD_SHORT"],
  ["rumah ".repeat(25), "PASSWORD_LONG"],
  ["12345678", "PASSWORD_COMMON"],
  ["P@ssw0rd!", "PASSWORD_COMMON"],
  ["bismillah99", "PASSWORD_COMMON"],
  ["qwerty123456", "PASSWORD_COMMON"],
  ["aaaaaaaabb", "PASSWORD_COMMON"],
  ["gunung Wulandari tinggi", "PASSWORD_PERSONAL"],
  ["hore 26091986 hore", "PASSWORD_PERSONAL"],
  ["hore 198609262015052001", "PASSWORD_PERSONAL"],
  ["hore 260986 hore", "PASSWORD_PERSONAL"],
])("password %s: %s", (password, problem) => expect(passwordProblem(password, owner)).toBe(problem));

test("short words of a name do not count: a name like Adi would forbid half the language", () => {
  expect(passwordProblem("jadi ada delapan", { ...owner, name: "Adi" })).toBeNull();
});

test.each(["sayang2024!", "123indonesia", "Kepegawaian1", "abcd1234", "11111111", "asdfghjkl"])(
  "%s is common",
  (password) => expect(isCommonPassword(password)).toBe(true),
);
test.each(["sayang kucing 2024", "pintu merah jambu", "Tq7-vvLp-20"])("%s is not", (password) =>
  expect(isCommonPassword(password)).toBe(false),
);

test("locks grow and end", () => {
  expect([1, 4, 5, 6, 10, 15, 20, 25, 30, 100].map(lockMinutes)).toEqual([0, 0, 2, 0, 4, 8, 16, 32, 60, 60]);
});

describe("return path", () => {
  test.each(["/skp", "/skp/1?a=b#c", "/dasbor?unit=%2F"])("%s is ours", (path) =>
    expect(safeReturnPath(path)).toBe(path),
  );
  test.each([
    undefined,
    "",
    "skp",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/a\\b",
    "/.//evil.example",
    "/x/..//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/masuk",
    "/masuk?lanjut=/masuk",
    "/api/auth/signout",
    "/ganti-sandi",
  ])("%s is not", (path) => expect(safeReturnPath(path)).toBeNull());
});
