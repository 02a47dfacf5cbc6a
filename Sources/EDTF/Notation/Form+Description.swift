extension EDTFDate.Form: CustomStringConvertible {
    /// As EDTF writes it; parsed again it's the same form.
    public var description: String {
        switch self {
        case .date(let date): "\(date)"
        case .timestamp(let timestamp): "\(timestamp)"
        case .interval(let interval): "\(interval)"
        case .oneOf(let members): "[\(members.map(\.description).joined(separator: ","))]"
        case .allOf(let members): "{\(members.map(\.description).joined(separator: ","))}"
        }
    }
}
