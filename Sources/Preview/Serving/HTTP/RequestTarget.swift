import SourceText

/// What a request asks for: `/claims/paid.html?all=yes` (RFC 9112, section 3.2).
struct RequestTarget: Sendable, Hashable {
    /// Of a target that's a whole address; it then counts in place of the request's `Host`.
    let authority: String?
    let path: String
    /// Without its question mark; empty where there's none.
    let query: String

    /// - Parameter text: a path (origin form), or an address that starts with `http:` (absolute form).
    /// - Returns: nil for anything else, and for what has no place in an address: spaces, fragments, bytes above ASCII.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "#") }) else { return nil }
        let text = Substring(decoding: text, as: UTF8.self)
        let scheme = "http://"
        let local: Substring
        if text.hasPrefix("/") {
            (authority, local) = (nil, text)
        } else if text.prefix(scheme.count).lowercased() == scheme {
            let address = text.dropFirst(scheme.count)
            let end = address.firstIndex { $0 == "/" || $0 == "?" } ?? address.endIndex
            (authority, local) = (String(address[..<end]), address[end...])
        } else {
            return nil
        }
        let parts = local.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = parts.first.flatMap { $0.isEmpty ? nil : String($0) } ?? "/"
        query = parts.count == 2 ? String(parts[1]) : ""
    }

    /// What the query says of a name, written as forms write it: `path=%2Fclaims&version=2`.
    func parameter(_ name: String) -> String? {
        for part in query.split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard PercentEncoding.text(inForm: sides[0]) == name else { continue }
            return sides.count == 2 ? PercentEncoding.text(inForm: sides[1]) : ""
        }
        return nil
    }
}
