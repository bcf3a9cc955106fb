// The package has no types of its own; these are the parts of it that are used.
declare module 'saxen' {
  type Decode = (text: string) => string
  type Attributes = Readonly<Record<string, string>>

  export class Parser {
    on(event: 'openTag', take: (name: string, attributes: () => Attributes, decode: Decode) => void): this
    on(event: 'closeTag', take: (name: string) => void): this
    on(event: 'text', take: (text: string, decode: Decode) => void): this
    on(event: 'cdata' | 'attention', take: (text: string) => void): this
    on(event: 'error', take: (error: Error) => void): this
    write(xml: string): this
    end(): unknown
  }
}
