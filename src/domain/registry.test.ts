import { describe, expect, it } from 'vitest'
import { commands, queries, recordTypes } from './registry.ts'

describe('the registry', () => {
  it('names commands and queries feature.verb', () => {
    for (const name of [...commands.keys(), ...queries.keys()]) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
  })

  it('E9: an owned type is undoable when its owner is', () => {
    for (const type of recordTypes.values()) {
      for (const owner of Object.values(type.ownedBy)) {
        expect(type.undoable, `${type.type} owned by ${owner}`).toBe(recordTypes.get(owner)?.undoable)
      }
    }
  })

  it('has every type that a type names, every field it names, and one root', () => {
    for (const type of recordTypes.values()) {
      for (const [field, target] of Object.entries({ ...type.ownedBy, ...type.refs })) {
        expect(recordTypes.has(target), `${type.type}.${field}`).toBe(true)
        expect(type.schema).toHaveProperty(['shape', field])
      }
    }
    expect([...recordTypes.values()].filter(({ root }) => root)).toHaveLength(1)
  })
})
