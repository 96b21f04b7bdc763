/** More than this many waiting things are told as "50+". */
export const MAX_WAITING = 50;
