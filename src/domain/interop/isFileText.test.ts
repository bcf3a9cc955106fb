import { expect, it } from 'vitest'
import { isFileText } from './isFileText.ts'

it.each([
  ['a\tb\nc\td', true],
  ['{"type":"excalidraw/clipboard","elements":[]}', true],
  [' {\n  "nodes": [], "edges": [], "some": "more"\n}\n', true],
  ['{"type":"excalidraw/clipboard","elements":[', false],
  ['{"a": 1}', false],
  ['{we want it to be quick} and {we want it to be cheap}', false],
  ['first\nsecond', false]
])('tells of %j that it is a file: %j', (text, expected) => expect(isFileText(text)).toBe(expected))
