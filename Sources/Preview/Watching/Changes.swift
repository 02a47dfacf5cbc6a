/// What may be read differently since it was read last.
public enum Changes: Sendable, Hashable {
    /// These files, by path.
    case files(Set<String>)
    /// Anything: folders came or went, or nobody knows.
    case everything

    public static let none = Changes.files([])

    /// These and others.
    public func and(_ other: Changes) -> Changes {
        guard case .files(let files) = self, case .files(let more) = other else { return .everything }
        return .files(files.union(more))
    }
}
