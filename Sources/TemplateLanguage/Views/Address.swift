import SourceText

/// An address in the parts from which it's put together where it's written.
///
/// Pages write hundreds, most of them once: a string of each took longer than to write it.
public struct Address: Sendable, Hashable {
    private let base: String
    private let path: String
    private let anchor: String?

    /// An address as it stands; whoever makes it has checked its scheme.
    public init(_ text: String) {
        self.init(base: "", path: text)
    }

    /// - Parameters:
    ///   - base: what stands before the path, such as what leads to the site's root.
    ///   - anchor: what stands behind `#`; nil for an address without.
    public init(base: String, path: String, anchor: String? = nil) {
        self.base = base
        self.path = path
        self.anchor = anchor
    }

    public var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(base.utf8.count + path.utf8.count + 1 + (anchor?.utf8.count ?? 0))
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the address in UTF-8.
    func write(to output: inout some ByteSink & ~Copyable) {
        output.append(copying: base.utf8.span)
        output.append(copying: path.utf8.span)
        guard let anchor else { return }
        output.append(UInt8(ascii: "#"))
        output.append(copying: anchor.utf8.span)
    }
}
