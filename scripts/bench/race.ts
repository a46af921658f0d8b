/** Peers that do the same work in turn, a few pieces each, so that whatever else the machine does strikes all of them alike. */

export interface Peer<Piece> {
  /** Gives how many bytes it made. */
  readonly run: (piece: Piece) => number | Promise<number>
}

/** Of one round, a piece each: milliseconds and bytes. */
export interface Lap {
  readonly wall: number
  readonly cpu: number
  readonly bytes: number
}

/** How many pieces a peer does before it is another's turn. */
const turn = 25

/** By peer, in their order. */
export async function round<Piece>(peers: readonly Peer<Piece>[], pieces: readonly Piece[]): Promise<readonly Lap[]> {
  const sums = peers.map(() => ({ wall: 0, cpu: 0, bytes: 0 }))
  for (let start = 0, turns = 0; start < pieces.length; start += turn, turns++) {
    // Each begins as often as any other.
    for (let place = 0; place < peers.length; place++) {
      const which = (place + turns) % peers.length
      const [peer, sum] = [peers[which], sums[which]]
      if (!peer || !sum) continue
      const before = process.cpuUsage()
      const started = performance.now()
      for (const piece of pieces.slice(start, start + turn)) sum.bytes += await peer.run(piece)
      sum.wall += performance.now() - started
      const { user, system } = process.cpuUsage(before)
      sum.cpu += (user + system) / 1000
    }
  }
  return sums.map(({ wall, cpu, bytes }) => ({
    wall: wall / pieces.length,
    cpu: cpu / pieces.length,
    bytes: bytes / pieces.length,
  }))
}
