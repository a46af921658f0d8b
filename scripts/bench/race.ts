/** Runs peers in turns of a few pieces, so that whatever else the machine does affects all of them alike. */

export interface Peer<Piece> {
  /** Does one piece; gives the number of bytes. */
  readonly run: (piece: Piece) => number | Promise<number>
}

/** The milliseconds and bytes for a piece, in one round. */
export interface Lap {
  readonly wall: number
  readonly cpu: number
  readonly bytes: number
}

/** The number of pieces in a turn. */
const turn = 25

/** By peer, in their order. */
export async function round<Piece>(peers: readonly Peer<Piece>[], pieces: readonly Piece[]): Promise<readonly Lap[]> {
  const sums = peers.map(() => ({ wall: 0, cpu: 0, bytes: 0 }))
  for (let start = 0, turns = 0; start < pieces.length; start += turn, turns++) {
    // Every peer begins equally often.
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
