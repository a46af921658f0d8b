/** Link texts that say nothing by themselves, as in a screen reader's list of links: WCAG 2.2, 2.4.4 and 2.4.9. */

const nothing =
  /^(?:please )?(?:click(?: on)?(?: here| this| this link| below)?|details|download|find out more|follow this link|here|learn more|link|more|more info|more information|read more|see here|see more|this|this link|this page|this website|visit)[.!:…>» ]*$/i

export const saysNothing = (words: string): boolean => nothing.test(words.trim())
