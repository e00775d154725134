import manifest from '../package.json' with { type: 'json' }

/** The version of nis2lint. */
export const version: string = manifest.version
