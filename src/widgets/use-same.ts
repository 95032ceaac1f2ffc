import isEqual from 'fast-deep-equal'
import { useState } from 'react'

/** The same object as long as it says the same: what is made of it, or sent on, need not be made anew. */
export function useSame<T>(value: T): T {
  const [last, setLast] = useState(value)
  const isNews = value !== last && !isEqual(value, last)
  if (isNews) setLast(() => value)
  return isNews ? value : last
}
