import FrontMatter
import SourceText

/// The name that a record bore, looked for where it's no reference: what stands there is for a person to judge.
struct OldName {
    private let identifier: String
    /// What can mean nothing else: `claim:paid`, and its page `claims/paid.html`.
    private let forms: [[UInt8]]

    init(_ name: RecordName) {
        identifier = name.identifier.text
        forms = ["\(name)", "\(name.kind.folder)/\(name.identifier).html"].map { Array($0.utf8) }
    }

    /// In the order of files and lines.
    ///
    /// - Parameter templates: the briefing's own, theme files among them.
    func places(in records: Records, _ templates: [String: SourceFile]) -> [Place] {
        let ofRecords = records.all.flatMap { record in
            // Under `extra` the name may stand alone.
            places(in: record.file)
                + record.extra.flatMap(\.value).filter { $0.value == identifier }.map(\.place)
        }
        let others = [records.settings.file] + templates.values
        return Set(ofRecords + others.flatMap(places)).sorted()
    }
}

extension OldName {
    private func places(in file: SourceFile) -> [Place] {
        forms.flatMap { form in
            file.bytes.indices.lazy.filter { stands(form, at: $0, in: file.bytes) }
                .map { file.place(of: $0..<$0 + form.count) }
        }
    }

    private func stands(_ form: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
        let end = start + form.count
        return bytes[start] == form[0] && end <= bytes.count && bytes[start..<end].elementsEqual(form)
            && (start == 0 || !isOfName(bytes[start - 1])) && (end == bytes.count || !isOfName(bytes[end]))
    }
}

/// Whether a byte may stand in a record's name.
func isOfName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
