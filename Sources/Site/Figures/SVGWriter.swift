import TemplateLanguage

/// Writes the elements of an SVG that stands in an HTML page, one a line, with everything escaped.
struct SVGWriter {
    typealias Attribute = (name: String, value: String)

    private(set) var bytes: [UInt8] = []

    mutating func open(_ name: String, _ attributes: Attribute...) {
        open(name, attributes)
    }

    mutating func open(_ name: String, _ attributes: [Attribute]) {
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: String) {
        bytes += "\n</\(name)>".utf8
    }

    /// An element that holds text, or nothing.
    mutating func element(_ name: String, _ attributes: Attribute..., text: String? = nil) {
        element(name, attributes, text: text)
    }

    mutating func element(_ name: String, _ attributes: [Attribute], text: String? = nil) {
        start(name, attributes)
        guard let text else {
            bytes += "/>".utf8
            return
        }
        bytes.append(UInt8(ascii: ">"))
        bytes.append(escaping: text)
        bytes += "</\(name)>".utf8
    }

    private mutating func start(_ name: String, _ attributes: [Attribute]) {
        bytes += (bytes.isEmpty ? "<\(name)" : "\n<\(name)").utf8
        for (name, value) in attributes {
            bytes += " \(name)=\"".utf8
            bytes.append(escaping: value)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
