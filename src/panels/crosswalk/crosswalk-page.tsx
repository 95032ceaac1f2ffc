export function CrosswalkPage() {
  return null
}
