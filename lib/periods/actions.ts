"use server";

import { action } from "@/lib/core/action";
import { closePeriod, createPeriod, extendWindow, openPeriod, setWindow } from "@/lib/periods/commands";

export const createPeriodAction = action(createPeriod, {
  redirectTo: ({ periodId }) => `/admin/periode/${periodId}`,
  notice: "periodeDibuat",
});
export const openPeriodAction = action(openPeriod, {
  redirectTo: ({ periodId }) => `/admin/periode/${periodId}`,
  notice: "periodeDibuka",
});
export const closePeriodAction = action(closePeriod, {
  redirectTo: ({ periodId }) => `/admin/periode/${periodId}`,
  notice: "periodeDitutup",
});
export const setWindowAction = action(setWindow, {
  redirectTo: ({ periodId }) => `/admin/periode/${periodId}`,
  notice: "jadwalDisimpan",
});
export const extendWindowAction = action(extendWindow, {
  redirectTo: ({ periodId }) => `/admin/periode/${periodId}`,
  notice: "perpanjanganDicatat",
});
