import { SERVICE_MEMBERS } from './service-members.js'

/**
 * Takes out of a request, in place, the members that AWS's operation doesn't have: the service ignores them. What AWS has
 * and the fake doesn't stays, to be refused by name. An operation that isn't known keeps everything.
 */
export function dropUnknownMembers(value: unknown, structure: string): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const element of value) dropUnknownMembers(element, structure)
    return
  }
  const members = SERVICE_MEMBERS.get(structure)
  if (members === undefined) return
  for (const name of Object.keys(value)) {
    const member = members.get(name)
    const held: unknown = Reflect.get(value, name)
    if (member === undefined) Reflect.deleteProperty(value, name)
    else if (member.structure === undefined || typeof held !== 'object' || held === null) continue
    else if (!member.isMap) dropUnknownMembers(held, member.structure)
    else for (const one of Object.values(held)) dropUnknownMembers(one, member.structure)
  }
}
