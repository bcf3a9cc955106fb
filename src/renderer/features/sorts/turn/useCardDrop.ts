import { type DragEvent, useState } from 'react'
import { CARD_DATA } from './CardList.tsx'

/** A place that takes cards which are dragged onto it. */
export function useCardDrop(onDrop: (cardId: string) => void) {
  const [isOver, setOver] = useState(false)
  const carries = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(CARD_DATA)
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!carries(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setOver(true)
      },
      onDragLeave(event: DragEvent) {
        // Into something in it, it has not been left.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop(event: DragEvent) {
        setOver(false)
        const card = event.dataTransfer.getData(CARD_DATA)
        if (card === '') return
        event.preventDefault()
        event.stopPropagation()
        onDrop(card)
      }
    }
  }
}
