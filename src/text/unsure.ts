/** Thrown by a fast reader where it is not sure that it reads a text as the reference would, which then reads all of it. */
export class Unsure extends Error {}
