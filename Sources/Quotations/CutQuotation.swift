/// A quotation that leaves out, inserts or changes something: the parts which its source has to hold.
struct CutQuotation {
    struct Part {
        /// As the source should print them.
        let text: String
        let words: FoldedWords

        init(_ text: String) {
            self.text = trimmed(text)
            words = FoldedWords(text)
        }
    }

    /// What an editor's marks between two parts stand for.
    enum Joint: Sendable, Hashable {
        case omission
        /// Words in the place of a few of the source's, or beside them.
        case insertion
    }

    let parts: [Part]
    /// One between each two parts.
    let joints: [Joint]
    /// Whether words are put in before the first part, and after the last.
    let insertsBefore: Bool
    let insertsAfter: Bool

    /// Nil for words without an editor's marks, or with more of them than anybody makes.
    ///
    /// Parts without a word say nothing of the source: in `paid […].` the full stop is the editor's. For the same
    /// reason marks at the ends join nothing.
    init?(_ typed: String) {
        let edited = EditedWords(typed)
        guard edited.hasMarks, edited.elements.count <= mostElements else { return nil }
        var parts: [Part] = []
        var joints: [Joint] = []
        var joint: Joint?
        var (insertsBefore, insertsAfter) = (false, false)
        for element in edited.elements {
            switch element.kind {
            case .omission: joint = .omission
            case .insertion:
                joint = joint ?? .insertion
                insertsBefore = insertsBefore || parts.isEmpty
                insertsAfter = true
            case .words(let text):
                let part = Part(text)
                guard part.words.holdsWord else { continue }
                if !parts.isEmpty { joints.append(joint ?? .omission) }
                parts.append(part)
                joint = nil
                insertsAfter = false
            }
        }
        guard !parts.isEmpty else { return nil }
        self.init(parts: parts, joints: joints, insertsBefore: insertsBefore, insertsAfter: insertsAfter)
    }

    /// Words of which nothing is left out.
    init(whole words: String) {
        self.init(parts: [Part(words)], joints: [])
    }

    init(parts: [Part], joints: [Joint], insertsBefore: Bool = false, insertsAfter: Bool = false) {
        self.parts = parts
        self.joints = joints
        self.insertsBefore = insertsBefore
        self.insertsAfter = insertsAfter
    }

    /// Under three words and under twelve characters, all parts together.
    var isShort: Bool { FoldedWords(parts.map(\.text).joined(separator: " ")).isShort }
}

/// Without the spaces around it, which lead to the marks.
private func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in FoldingTable.folding(of: scalar) == .space }
    let scalars = text.unicodeScalars.drop(while: isSpace)
    let end = scalars.lastIndex { !isSpace($0) }.map(scalars.index(after:)) ?? scalars.startIndex
    return String(scalars[..<end])
}

/// Each part is looked for in the whole text: a bound for what a hostile record can cost.
private let mostElements = 50
