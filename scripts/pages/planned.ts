/** A page that is to be made: where it will be is known, all else is worked out when somebody asks for it. */

export interface Planned<View> {
  readonly address: string
  /** Made anew at each call: thousands of them would not fit into memory at once. */
  readonly view: () => View
}

/** A page that is known already, as one of a list is. */
export const planned = <View extends { readonly frame: { readonly address: string } }>(view: View): Planned<View> => ({
  address: view.frame.address,
  view: () => view,
})
