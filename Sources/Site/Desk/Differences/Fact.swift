/// Something that a page tells of a record.
struct Fact: Hashable, Sendable {
    let label: String
    let text: String

    /// Nil where there's nothing to tell.
    init?(_ label: String, _ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.label = label
        self.text = text
    }
}

/// That readers will see something else of a record than before.
public enum FactChange: Sendable, Hashable {
    /// One of the two is nil where there was nothing, or is nothing any more.
    case changed(label: String, old: String?, new: String?)
    /// A text too long to be told.
    case rewritten(label: String)
    case added(String)
    case removed(String)
}

extension [Fact] {
    /// What's told otherwise from now on, in the order of the new facts, then what isn't told any more.
    func changes(to new: [Fact]) -> [FactChange] {
        let changed = new.compactMap { fact -> FactChange? in
            let old = first { $0.label == fact.label }?.text
            return old == fact.text ? nil : .changed(label: fact.label, old: old, new: fact.text)
        }
        let gone = filter { old in !new.contains { $0.label == old.label } }
        return changed + gone.map { .changed(label: $0.label, old: $0.text, new: nil) }
    }
}
