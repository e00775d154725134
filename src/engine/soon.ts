/** How many days before something is due, or expires, it is spoken of. A choice of ours. */
export const daysAhead = 30
