public import SourceText

extension RecordText {
    /// What's found in a record, and whether a line of `---` too many makes its body begin with keys.
    ///
    /// They're told once then, where that line stands, and none of them as missing.
    ///
    /// - Parameter known: the keys that the record may have.
    public func withKeysCutOff(_ findings: [Finding], of known: [String]) -> [Finding] {
        guard let key = firstKeyCutOff(of: known) else { return findings }
        return findings.filter { $0.kind != FrontMatterFindings.missingKey } + [
            Finding(
                FrontMatterFindings.keysCutOff,
                "the keys end here, and '\(key.value)' below is taken for words of the body",
                at: end.place,
                help: "remove this line if the keys go on, or begin the body with other words",
                notes: [.init("the first key below", at: key.place)]
            )
        ]
    }
}

extension RecordText {
    /// The key with which the body begins, if another line of `---` or a second key shows that it's meant as one.
    private func firstKeyCutOff(of known: [String]) -> Located<String>? {
        let bytes = end.file.bytes
        var first: Located<String>?
        var count = 0
        var next = body.bytes.startIndex
        while let current = line(of: bytes, from: next) {
            next = current.next
            let text = bytes[current.text]
            if let key = key(at: text), known.contains(key) {
                let start = text.startIndex
                first = first ?? Located(key, in: end.file, at: start..<start + key.utf8.count)
                count += 1
            } else if first == nil {
                guard isBlank(text) else { return nil }
            } else if isFence(text) {
                return first
            } else if !mayStandAmongKeys(text) {
                break
            }
        }
        return count > 1 ? first : nil
    }

    /// The word before the colon with which a line begins.
    private func key(at line: ArraySlice<UInt8>) -> String? {
        let word = line.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
        let rest = line[word.endIndex...]
        guard !word.isEmpty, rest.first == UInt8(ascii: ":"), isBlank(rest.dropFirst().prefix(1)) else {
            return nil
        }
        return String(decoding: word, as: UTF8.self)
    }

    /// Whether it goes on with a key's value, or is a comment, an item or another key.
    private func mayStandAmongKeys(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return true }
        return isBlank(line.prefix(1)) || first == UInt8(ascii: "#") || line.starts(with: "- ".utf8)
            || key(at: line) != nil
    }

    private func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
        text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x09 }
    }
}
