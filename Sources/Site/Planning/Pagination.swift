/// A long list cut into pages.
struct Pagination<Item: Sendable>: Sendable {
    struct Part: Sendable {
        let route: Route
        /// From 1.
        let number: Int
        let items: [Item]
    }

    let parts: [Part]

    /// As many as stand on a page, unless the items are large.
    static var size: Int { 200 }

    /// A list in rising order: the first part stands at the list's own address, the next at `….2.html`.
    ///
    /// An addition at the end changes the last part alone. There's always at least one part.
    init(_ items: [Item], at route: Route, size: Int = size) {
        self.init(items, size: size) { route.part($0) }
    }

    /// - Parameter route: where the part with a number goes.
    init(_ items: [Item], size: Int = size, route: (Int) -> Route) {
        let count = max(1, (items.count + size - 1) / size)
        let parts = (1...count).map { number in
            let start = (number - 1) * size
            return Array(items[start..<min(start + size, items.count)])
        }
        self.init(parts: parts, route: route)
    }

    /// A list that has been cut already.
    init(parts: [[Item]], at route: Route) {
        self.init(parts: parts) { route.part($0) }
    }

    private init(parts: [[Item]], route: (Int) -> Route) {
        self.parts = parts.enumerated().map { position, items in
            Part(route: route(position + 1), number: position + 1, items: items)
        }
    }

    /// A list of which the latest is wanted first: the newest part stands at the list's own address.
    ///
    /// - Parameter items: from the oldest. The parts are numbered from the oldest too, at `….1.html` and so
    ///   on, so that an addition changes the newest part alone.
    init(newestFirst items: [Item], at route: Route) {
        let count = max(1, (items.count + Self.size - 1) / Self.size)
        parts = (1...count).reversed().map { number in
            let start = (number - 1) * Self.size
            return Part(
                route: number == count ? route : route.numbered(number),
                number: number,
                items: items[start..<min(start + Self.size, items.count)].reversed()
            )
        }
    }
}
