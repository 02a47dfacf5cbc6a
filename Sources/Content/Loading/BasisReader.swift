import FrontMatter
import SourceText

extension FieldReader {
    /// Why values were inferred, by key: asked after the keys that may be inferred, since only these can be named.
    mutating func basis(example: String) -> [String: String] {
        let entries = optional(
            "basis",
            .reasons,
            "For values that you inferred: the key, and from what.",
            example: example
        )
        guard let entries else { return [:] }
        reportUnknown(entries.map(\.key), namedIn: "basis")
        return Dictionary(entries.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension FieldType where Value == [MapEntry<String>] {
    fileprivate static var reasons: FieldType {
        FieldType(.map("a map from keys to reasons", of: FieldType<String>.word.schema)) {
            value,
            file,
            name in
            map(of: .word).read(value, in: file, describedAs: name)
        }
    }
}
