/// A list as it's cut where it goes on over several pages beside other lists.
///
/// A page that has several long lists shows the first part of each, the next page the second of each, and so on.
struct ListParts<Item: Sendable>: Sendable {
    private let parts: [[Item]]

    /// How many links a part has at most, where items hold lists of links themselves: some 300 KB.
    static var mostLinks: Int { 1000 }

    /// - Parameter links: how many links an item holds besides its own; one with too many is a part of its own.
    init(_ items: [Item], links: (Item) -> Int = { _ in 0 }) {
        var parts: [[Item]] = []
        var room = 0
        for item in items {
            let count = links(item)
            if let last = parts.last, last.count < Pagination<Item>.size, count <= room {
                parts[parts.count - 1].append(item)
                room -= count
            } else {
                parts.append([item])
                room = Self.mostLinks - count
            }
        }
        self.parts = parts
    }

    var count: Int { parts.count }

    /// The items on a page, from 0; none where the list has come to its end.
    subscript(page: Int) -> [Item] { parts.indices.contains(page) ? parts[page] : [] }
}
