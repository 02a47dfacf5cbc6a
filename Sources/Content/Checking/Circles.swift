import SourceText

extension Check {
    /// Whoever repeats, copies or belongs to another can't, by a way round, be its own origin.
    static let circles = Check(kinds: [.circle]) { evidence in
        let corpus = evidence.corpus
        let relations = corpus.relations
        let copies = waysRound(in: relations.basedOn.map { $0.map(\.position) }).map { way in
            let next = corpus.articles[way[1 % way.count]].identifier
            let article = corpus.articles[way[0]]
            return Finding.circle(
                way.map { corpus.articles[$0].identifier },
                "these articles are based on one another",
                at: article.basedOn.first { $0.value == next }?.place ?? article.common.place
            )
        }
        let repeats = waysRound(in: relations.relays.map { $0.map { [$0.position] } ?? [] }).map { way in
            let statement = corpus.statements[way[0]]
            return Finding.circle(
                way.map { corpus.statements[$0].identifier },
                "these statements relay one another",
                at: statement.relays?.place ?? statement.common.place
            )
        }
        let memberships = waysRound(in: relations.memberOf.map { $0.map { [$0.position] } ?? [] }).map {
            way in
            let actor = corpus.actors[way[0]]
            return Finding.circle(
                way.map { corpus.actors[$0].identifier },
                "these actors are members of one another",
                at: actor.memberOf?.place ?? actor.common.place
            )
        }
        return copies + repeats + memberships
    }
}

extension FindingKind {
    fileprivate static let circle = FindingKind(
        "circle",
        .error,
        "By 'based-on', 'relays' or 'member-of' a record leads back to itself."
    )
}

extension Finding {
    fileprivate static func circle(_ way: [Identifier], _ message: String, at place: Place) -> Finding {
        let steps = (way.prefix(8) + (way.count > 8 ? [] : way.prefix(1))).map(\.text)
        let round = steps.joined(separator: " → ") + (way.count > 8 ? " → … → \(way[0])" : "")
        return Finding(
            .circle,
            "\(message) in a circle: \(round)",
            at: place,
            help: "take out the link that doesn't hold: an origin must be left"
        )
    }
}

/// The circles of a graph, each from its least node on; at least one of those that share nodes.
///
/// A walk in depth: each edge that leads back onto the walk's own path closes a circle.
///
/// - Parameter successors: of each node, by its number.
func waysRound(in successors: [[Int]]) -> [[Int]] {
    enum State { case new, onPath, done }
    var states = [State](repeating: .new, count: successors.count)
    var circles: [[Int]] = []
    for root in successors.indices where states[root] == .new {
        var path = [(node: root, next: 0)]
        states[root] = .onPath
        while let (node, next) = path.last {
            guard next < successors[node].count else {
                states[node] = .done
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let successor = successors[node][next]
            switch states[successor] {
            case .done: break
            case .new:
                states[successor] = .onPath
                path.append((successor, 0))
            case .onPath:
                let circle = path.drop { $0.node != successor }.map(\.node)
                let least = circle.enumerated().min { $0.element < $1.element }?.offset ?? 0
                circles.append(Array(circle[least...] + circle[..<least]))
            }
        }
    }
    return circles
}
