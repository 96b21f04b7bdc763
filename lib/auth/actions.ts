"use server";
import { accountAction } from "@/lib/auth/account-action";
import { activate, changePassword, signIn, signOut, signOutEverywhere } from "@/lib/auth/account-writes";
import { openDoor, passwordChanged, signedOut } from "@/lib/auth/after";

export const signInAction = accountAction(signIn, openDoor);
export const activateAction = accountAction(activate, openDoor);
export const changePasswordAction = accountAction(changePassword, passwordChanged);
export const signOutAction = accountAction(signOut, signedOut);
export const signOutEverywhereAction = accountAction(signOutEverywhere, signedOut);
