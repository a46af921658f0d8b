/** What a build says on its channel for mistakes when it stands still. */

export const standsStill = 'Everything is written, and the build stands still.'
