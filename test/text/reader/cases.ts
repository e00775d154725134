const wanted = process.env['FUZZ']

/** Whether more is wanted than there is time for with every change. */
export const many: boolean = wanted !== undefined

/** How many made-up texts each reader is given: few with every change, by the environment variable FUZZ ten times that or as many as one likes. */
export const numRuns: number = Number(wanted === 'all' ? 4000 : (wanted ?? 400))
