import ArgumentParser
import Content

extension RecordKind {
    /// A kind as it's named on the command line: by its own word, or by that of its folder.
    init(argument: String) throws {
        guard let kind = RecordKind(named: argument) else {
            let known = Self.words.joined(separator: ", ")
            throw ValidationError("there are no records of the kind '\(argument)': write one of \(known).")
        }
        self = kind
    }

    static var words: [String] { allCases.map(\.rawValue) }
}
