/** As much of Eleventy 3 as is used here; it comes without types. */

declare module '@11ty/eleventy/UserConfig' {
  /** How templates of one ending are read; paths are relative to the folder that Eleventy works in. */
  interface Extension {
    readonly read: boolean
    readonly getData: boolean
    readonly getInstanceFromInputPath: (path: string) => Promise<object>
    readonly compile: (content: unknown, path: string) => Promise<(data: object) => string>
    readonly compileOptions: {
      readonly cache: boolean
      readonly getCacheKey: (content: unknown, path: string) => string
    }
  }

  export default interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>
    addGlobalData(name: string, data: unknown): void
    addExtension(extension: string, options: Extension): void
    setUseGitIgnore(use: boolean): void
    on(event: 'eleventy.ignores', listener: (ignores: string[]) => void): void
    on(
      event: 'eleventy.after',
      listener: (event: { readonly directories: { readonly output: string } }) => void | Promise<void>,
    ): void
  }
}

declare module '@11ty/eleventy' {
  import type UserConfig from '@11ty/eleventy/UserConfig'

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string
        readonly quietMode: boolean
        readonly config: (eleventy: UserConfig) => void
      },
    )
    disableLogger(): void
    initializeConfig(): Promise<void>
    write(): Promise<unknown>
  }
}
