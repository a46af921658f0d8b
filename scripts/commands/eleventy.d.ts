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
    addTemplateFormats(formats: string): void
    addTransform(
      name: string,
      transform: (this: { readonly page: { readonly url: string } }, content: string) => string,
    ): void
    addTemplate(path: string, template: { readonly data: object; readonly render: () => string }): void
    addWatchTarget(path: string): void
    setWatchJavaScriptDependencies(watch: boolean): void
    setWatchThrottleWaitTime(milliseconds: number): void
    setChokidarConfig(options: object): void
    setUseGitIgnore(use: boolean): void
    setServerOptions(options: object): void
    on(event: 'eleventy.before' | 'eleventy.beforeWatch', listener: () => void | Promise<void>): void
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
        readonly runMode?: 'build' | 'serve'
        readonly config: (eleventy: UserConfig) => void
      },
    )
    disableLogger(): void
    initializeConfig(): Promise<void>
    init(): Promise<void>
    write(): Promise<unknown>
    /** Gives what builds again after a change of the file at a path. */
    watch(): Promise<(path: string) => Promise<void>>
    serve(port: number): Promise<void>
    readonly watcher: { on(event: 'unlink', listener: (path: string) => void): void }
    readonly eleventyServe: {
      initServerInstance(): Promise<void>
      readonly server: { readonly server: import('node:http').Server }
    }
  }
}
