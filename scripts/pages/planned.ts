/** A planned page: its address is known, and its view is made when it is asked for. */

export interface Planned<View> {
  readonly address: string
  /** Made anew at each call: all of them together would not fit into memory. */
  readonly view: () => View
}

/** A planned page whose view is known already, as that of a list is. */
export const planned = <View extends { readonly frame: { readonly address: string } }>(view: View): Planned<View> => ({
  address: view.frame.address,
  view: () => view,
})
