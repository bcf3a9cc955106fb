import { features } from '../features/index.ts'

const overlays = features.flatMap(({ id, Overlay }) => (Overlay === undefined ? [] : [{ id, Overlay }]))

/** What features show over any page. */
export const Overlays = () => overlays.map(({ id, Overlay }) => <Overlay key={id} />)
