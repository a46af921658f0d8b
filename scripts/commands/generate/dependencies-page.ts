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

/** What is installed for whoever only runs the program, by name. */
export function productionDependencies({ packages }: Lockfile): readonly Dependency[] {
  const { '': root, ...others } = packages
  const direct = new Set([...Object.keys(root?.dependencies ?? {}), ...Object.keys(root?.optionalDependencies ?? {})])
  return Object.entries(others)
    .filter(([, { dev, devOptional }]) => !dev && !devOptional)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const isDirect = path === `node_modules/${name}` && direct.has(name)
      return { name, version, licence: license ?? licences[name] ?? 'not stated', isDirect }
    })
    .sort((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1))
}

/** The whole page, from the lockfile alone. */
export function dependenciesPage(lockfile: Lockfile): string {
  const all = productionDependencies(lockfile)
  const direct = all.filter(({ isDirect }) => isDirect)
  const counts = Map.groupBy(all, ({ licence }) => licence)
  const byUse = [...counts].sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1))
  return `# Dependencies

Made by \`npm run generate\` from package-lock.json. **${all.length} packages** are installed to run the program: ${direct.length} that it names, and what those bring along. What tests and measures it is not among them.

- Every version is exact, and every package has its hash in package-lock.json: \`npm ci\` installs those bytes or nothing. The lockfile names no registry, so that it works with yours.
- No package that is needed to run the program runs a script while it is installed (tests/unit/dependencies.test.ts).
- \`.github/workflows/dependencies.yml\` runs \`npm audit\` and \`npm audit signatures\` every week and whenever the lockfile changes, and keeps the list of all parts (SBOM, CycloneDX). By hand: \`npm audit\`, and \`npm sbom --sbom-format=cyclonedx --omit=dev > sbom.json\`.
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
