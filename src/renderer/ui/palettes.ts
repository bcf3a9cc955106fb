import type { MantineColorsTuple } from '@mantine/core'

// Made in OKLCH with one lightness for each shade, so that one shade of any colour has the same contrast: shade 7 (light)
// and 6 (dark) carry white text, 9 is read on 1. `teal` is the accent, the greys lean towards it.
export const palettes = {
  teal: ['#eff9f9', '#dcf2f2', '#bbe4e4', '#90cece', '#62b5b5', '#3b9697', '#167b7c', '#015f60', '#014849', '#023536'],
  red: ['#fef4f3', '#ffe6e4', '#ffcdc9', '#ffaaa4', '#fe7f79', '#ec5353', '#cc3239', '#ab1524', '#880918', '#670811'],
  orange: [
    '#fff4ef',
    '#fee8db',
    '#ffd0b4',
    '#feaf7f',
    '#f08e4e',
    '#d47027',
    '#b45700',
    '#8f4403',
    '#713503',
    '#552602'
  ],
  yellow: [
    '#fcf6ea',
    '#f8ecd2',
    '#efd8aa',
    '#e1c079',
    '#cea443',
    '#b3880f',
    '#936e03',
    '#755705',
    '#5b4303',
    '#453202'
  ],
  green: ['#effaf1', '#ddf4e0', '#bde8c4', '#96d6a3', '#6dc181', '#4ca563', '#278243', '#116f34', '#065726', '#06411c'],
  blue: ['#f1f8ff', '#e0efff', '#c1defe', '#96c9ff', '#65b0fb', '#4393e1', '#2378c2', '#035ea3', '#014981', '#013762'],
  violet: [
    '#f7f5fe',
    '#eeeafe',
    '#ddd4ff',
    '#c8b8fe',
    '#b296fe',
    '#9875ea',
    '#7e5acc',
    '#6542ab',
    '#4f3189',
    '#3b2568'
  ],
  gray: ['#f8fafb', '#f1f4f5', '#e4e9ea', '#d4dadc', '#b7bfc1', '#8a9496', '#687274', '#4b5557', '#30383a', '#1a2224'],
  dark: ['#e6eaeb', '#c9cfd0', '#a6aeb0', '#788285', '#505a5d', '#394346', '#293235', '#1b2527', '#121b1d', '#091214']
} satisfies Record<string, MantineColorsTuple>

/** The shade that is filled in behind white text. */
export const FILLED_SHADE = { light: 7, dark: 6, projector: 8 } as const
