/** Words of a link that are the same for every link: WCAG 2.2, 2.4.4 and 2.4.9. Who hears a list of links hears them alone. */

const nothing =
  /^(?:please )?(?:click(?: on)?(?: here| this| this link| below)?|details|download|find out more|follow this link|here|learn more|link|more|more info|more information|read more|see here|see more|this|this link|this page|this website|visit)[.!:…>» ]*$/i

export const saysNothing = (words: string): boolean => nothing.test(words.trim())
