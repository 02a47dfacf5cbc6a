import SourceText

/// A template with its partials and blocks put in and its names looked up: a plain sequence.
///
/// Sections are nested properly; whatever makes pieces has seen to it. Each is copied from step to step of compiling, and
/// so is a single reference.
indirect enum Piece: Sendable {
    /// What the template's author wrote, and where it begins; nil where the Markdown writer put it together.
    case literal([UInt8], Origin?)
    case value(ValuePiece)
    case open(SectionPiece)
    case close(SectionPiece)
    /// A Markdown template within another one, as HTML, and the file that it's from.
    case part([Piece], SourceFile)
    /// The four corners of an element or attribute that isn't written if nothing stands in it.
    case shell(ShellCorner)
}

/// Where a literal begins in its file.
struct Origin {
    let file: SourceFile
    let offset: Int
}

struct ValuePiece {
    let tag: Tag
    let target: Target
}

struct SectionPiece {
    /// The same for the two ends of a section, and for no other section of the page.
    let identifier: Int
    let open: Tag
    let close: Tag
    let target: Target
    /// The number of the record that's entered, counted like a slot's frame; nil if none is.
    let frame: Int?
    /// Whether both tags have lines to themselves.
    let opensAlone: Bool
    let closesAlone: Bool

    var isInverted: Bool { open.kind == .inverted }

    /// Whether it's known before there are values that it's always left out.
    var neverShows: Bool {
        switch target {
        case .constant(let text): text.isEmpty != isInverted
        case .nothing: !isInverted
        case .slot, .unknown: false
        }
    }
}

enum ShellCorner: Hashable, CaseIterable {
    /// Before `<ul>`; after it; before `</ul>`; after that.
    case outerStart, innerStart, innerEnd, outerEnd
}
