/// What findings call a value: "'title'", "item 2 of 'via'".
///
/// Put into words on demand: of thousands of values hardly one ends in a finding.
public enum FieldName: Sendable {
    case key(String)
    indirect case item(Int, of: FieldName)
    indirect case entry(String, in: FieldName)
}

extension FieldName: CustomStringConvertible {
    public var description: String {
        switch self {
        case .key(let key): "'\(key)'"
        case .item(let number, let list): "item \(number) of \(list)"
        case .entry(let key, let map): "'\(key)' in \(map)"
        }
    }
}
