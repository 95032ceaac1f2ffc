/** A data package without its long texts: see scripts/vite-schema.ts. */
declare module '*.json?schema' {
  const dataPackage: unknown
  export default dataPackage
}
