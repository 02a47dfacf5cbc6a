import TemplateLanguage

extension String {
    /// So that a browser reads exactly it, in text as in an attribute in quotation marks.
    var escapedAsHTML: String {
        var bytes: [UInt8] = []
        bytes.append(escaping: self)
        return String(decoding: bytes, as: UTF8.self)
    }
}
