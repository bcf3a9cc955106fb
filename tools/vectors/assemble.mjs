import fs from 'node:fs'
import path from 'node:path'
import wabt from 'wabt'

/** What products.wat comes to, in hexadecimal digits. */
export async function assembled() {
  const file = path.join(import.meta.dirname, 'products.wat')
  const { parseWat } = await wabt()
  const { buffer } = parseWat(file, fs.readFileSync(file, 'utf8'), { simd: true }).toBinary({})
  return Buffer.from(buffer).toString('hex')
}
