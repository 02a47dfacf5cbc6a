import ArgumentParser

/// How a command prints what it was asked for.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
    /// For a person.
    case human
    /// For programs: an object on each line.
    case json
}
