/** docs/dependencies.md: whose work is part of what the program does, by what the lockfile says. */

/** As much of package-lock.json as is read: `lockfileVersion` 3. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

export interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Named in package.json; the others are brought along by those. */
  readonly isDirect: boolean
}

/** Packages that say their licence in a file alone. */
const licences: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

/** What whoever only runs the program needs, on any machine, by name. What lies in two folders is one package. */
export function productionDependencies({ packages }: Lockfile): readonly Dependency[] {
  const { '': root, ...others } = packages
  const direct = new Set([...Object.keys(root?.dependencies ?? {}), ...Object.keys(root?.optionalDependencies ?? {})])
  const all = Object.entries(others)
    .filter(([, { dev, devOptional }]) => !dev && !devOptional)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const isDirect = path === `node_modules/${name}` && direct.has(name)
      return { name, version, licence: license ?? licences[name] ?? 'not stated', isDirect }
    })
    .sort((a, b) => order(a.name, b.name) || order(a.version, b.version) || Number(b.isDirect) - Number(a.isDirect))
  return all.filter(({ name, version }, at) => name !== all[at - 1]?.name || version !== all[at - 1]?.version)
}

/** By code units, so that the page is the same in every locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The whole page, from the lockfile alone. */
export function dependenciesPage(lockfile: Lockfile): string {
  const all = productionDependencies(lockfile)
  const direct = all.filter(({ isDirect }) => isDirect)
  const counts = Map.groupBy(all, ({ licence }) => licence)
  const byUse = [...counts].sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1))
  return `# Dependencies

Made by \`npm run generate\` from package-lock.json. **${all.length} packages** are needed to run the program, on any kind of machine: ${direct.length} that it names, and what those bring along. Of the programs among them (Node, and Pagefind's) there is one for each kind, and \`npm ci\` installs the one for yours. What tests and measures it is not among them.

- Every version is exact, and every package has its hash in package-lock.json: \`npm ci\` installs those bytes or nothing. The lockfile names no registry, so that it works with yours.
- No package that is needed to run the program runs a script while it is installed (tests/unit/dependencies.test.ts).
- \`.github/workflows/dependencies.yml\` runs \`npm audit\` and \`npm audit signatures\` every week and whenever the lockfile changes, and keeps the list of all parts (SBOM, CycloneDX), in which those of tests alone are marked as such. By hand: \`npm audit\`, and \`npm sbom --package-lock-only --sbom-format=cyclonedx > sbom.json\`.
- A library is imported in one room of the code (ARCHITECTURE.md), so that it can be replaced.

## Licences

| licence | packages |
| --- | --- |
${byUse.map(([licence, { length }]) => `| ${licence} | ${length} |`).join('\n')}

## Named by the program

${table(direct)}

## Brought along

${table(all.filter(({ isDirect }) => !isDirect))}
`
}

const table = (rows: readonly Dependency[]): string =>
  [
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ].join('\n')
