import { features } from '../features/index.ts'
import { ReplicaProvider } from '../replica/hooks.tsx'
import { failureText } from './failures.tsx'
import { RoomThings } from './RoomThings.tsx'
import { useReplicaOf } from './useReplicaOf.ts'

const Page = features.find(({ ShowPage }) => ShowPage !== undefined)?.ShowPage

/** The window for the room: a workshop to look at. No actions, no keys, no dialogs. */
export function ShowRoute({ scope }: { readonly scope: string }) {
  const opening = useReplicaOf(scope)
  if (opening.state === 'failed') return <main>{failureText(opening.failure)}</main>
  if (opening.state === 'loading' || Page === undefined) return null
  return (
    <ReplicaProvider replica={opening.replica}>
      <Page />
      <RoomThings />
    </ReplicaProvider>
  )
}
