/** How a stretch of text is to stand out; the edge decides whether its reader can see it. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green', text: string) => string
