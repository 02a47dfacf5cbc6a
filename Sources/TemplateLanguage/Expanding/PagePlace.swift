/// Where a page belongs in its frame: how many pieces stand before it, and what's known there.
indirect enum PagePlace: Sendable {
    case unknown
    case known(after: Int, Expander)
}
