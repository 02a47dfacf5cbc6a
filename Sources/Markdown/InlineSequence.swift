/// Inlines being put together: texts that touch become one, and pairs of `~~` strike out what's between them.
struct InlineSequence {
    private var inlines: [Inline] = []
    /// The text at the end, not yet among the inlines.
    private var text = ""
    /// Whether that was put together from several.
    private var isJoined = false
    /// The last `~~` that may begin struck-out text: which of the inlines it's in, and after how many bytes.
    private var opener: (index: Int, offset: Int)?

    mutating func append(text more: String) {
        if text.isEmpty {
            text = more
        } else {
            text += more
            isJoined = true
        }
    }

    mutating func append(_ inline: Inline) {
        endText()
        inlines.append(inline)
    }

    /// Ends struck-out text if any was begun, or else begins it: a second beginning replaces the first.
    mutating func appendTildes(canOpen: Bool, canClose: Bool) {
        if canClose, let opener {
            strikeOut(from: opener)
        } else {
            if canOpen { opener = (inlines.count, text.utf8.count) }
            append(text: "~~")
        }
    }

    mutating func finished() -> [Inline] {
        endText()
        return inlines
    }
}

extension InlineSequence {
    private mutating func endText() {
        guard !text.isEmpty else { return }
        // Made anew, what was put together takes no more room than it needs.
        inlines.append(.text(isJoined ? String(decoding: text.utf8, as: UTF8.self) : text))
        text = ""
        isJoined = false
    }

    private mutating func strikeOut(from opener: (index: Int, offset: Int)) {
        self.opener = nil
        endText()
        guard case .text(let first) = inlines[opener.index] else { return }
        let before = first.utf8.prefix(opener.offset)
        let after = first.utf8.dropFirst(opener.offset + "~~".utf8.count)
        var content = after.isEmpty ? [] : [Inline.text(String(Substring(after)))]
        content += inlines[(opener.index + 1)...]
        inlines.removeSubrange(opener.index...)
        text = String(Substring(before))
        append(.strikethrough(content))
    }
}
