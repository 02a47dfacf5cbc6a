import SourceText
import TemplateLanguage

/// Writes XML, each element on a line of its own, with everything escaped: a file, or an SVG within a page.
///
/// What XML 1.0 can't hold (section 2.2) is replaced by U+FFFD.
struct XMLWriter {
    typealias Attribute = (name: String, value: String)

    private(set) var bytes: [UInt8]

    /// - Parameter isFile: whether a file begins here, which says in the first line what it is.
    init(isFile: Bool = false) {
        bytes = isFile ? Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>".utf8) : []
    }

    mutating func open(_ name: String, _ attributes: Attribute...) {
        open(name, attributes)
    }

    mutating func open(_ name: String, _ attributes: [Attribute]) {
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: String) {
        bytes.append(copying: "\n</".utf8.span)
        bytes.append(copying: name.utf8.span)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An element that holds text, or nothing.
    mutating func element(_ name: String, _ attributes: Attribute..., text: String? = nil) {
        element(name, attributes, text: text)
    }

    mutating func element(_ name: String, _ attributes: [Attribute], text: String? = nil) {
        start(name, attributes)
        guard let text else {
            bytes.append(copying: "/>".utf8.span)
            return
        }
        bytes.append(UInt8(ascii: ">"))
        bytes.append(escaping: text.inXML)
        bytes.append(copying: "</".utf8.span)
        bytes.append(copying: name.utf8.span)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func start(_ name: String, _ attributes: [Attribute]) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(copying: name.utf8.span)
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(copying: name.utf8.span)
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            bytes.append(escaping: value.inXML)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}

extension String {
    /// The text with its characters that XML can't hold replaced; most texts have none.
    fileprivate var inXML: String {
        // They're control characters, or begin with this byte.
        guard utf8.span.holds({ $0 < 0x20 || $0 == 0xEF }) else { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.isInXML ? scalar : "\u{FFFD}") }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    fileprivate var isInXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
        default: false
        }
    }
}
