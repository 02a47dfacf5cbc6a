/// Which of a claim's sources that are named in plain words are one.
///
/// "A senior official" of one outlet and "a senior official" of another may be two people: no record says who they
/// are. One are only those of one article or statement, and those of an article and its copies; for these a forest
/// of disjoint sets is kept. Names are those of `OriginSource.plainName`.
struct PlainNames {
    /// Where somebody is named.
    enum Place: Hashable {
        case article(Index<Article>)
        case statement(Index<Statement>)
    }

    private struct Naming: Hashable {
        let name: String
        var place: Place
    }

    private var parents: [Naming: Place] = [:]

    /// Says that who is called by a name in one place and who is called by it in another are one.
    mutating func join(_ name: String, in one: Place, and other: Place) {
        let (one, other) = (root(of: name, in: one), root(of: name, in: other))
        if one != other { parents[Naming(name: name, place: other)] = one }
    }

    /// The place that stands for all in which a name means the one whom it means in a given one.
    mutating func root(of name: String, in place: Place) -> Place {
        var naming = Naming(name: name, place: place)
        while let parent = parents[naming] {
            // Halving the path keeps the next walks short.
            if let grandparent = parents[Naming(name: name, place: parent)] { parents[naming] = grandparent }
            naming.place = parent
        }
        return naming.place
    }
}
