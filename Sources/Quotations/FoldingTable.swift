/// What counts as the same when a quotation is compared with its source.
///
/// This table, runs of white space (one space), runs of dots (three and more hold ellipses, whether spaced
/// or not) and Unicode's normal form C are the whole of it. Letters keep their case.
public enum FoldingTable {
    /// Changes whenever a text could fold otherwise than before; the lock names it.
    public static let version = 1

    /// What stands for a scalar in a folded text.
    enum Folding: Equatable {
        /// The scalar itself.
        case itself
        /// Nothing: the scalar is invisible.
        case nothing
        /// White space, of which a run is one space.
        case space
        /// Three dots.
        case ellipsis
        /// The ASCII mark that stands for all of its kind.
        case mark(UInt8)
        /// The letters of a ligature.
        case letters(String)
    }

    static func folding(of scalar: Unicode.Scalar) -> Folding {
        switch scalar.value {
        // Most of any text: told first.
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: .itself

        // White space: tab to carriage return, no-break, en to hair, line and paragraph separator, ideographic.
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            .space

        // Control characters, which texts taken from PDFs and terminals are sown with.
        case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: .nothing
        // Default_Ignorable_Code_Point: soft hyphen, joiners, bidirectional controls, variation selectors, tags.
        case 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F:
            .nothing
        case 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8:
            .nothing
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: .nothing

        // Double quotation marks: curly, low, angled, ornamental, full width; gershayim; double primes.
        case 0x22, 0xAB, 0xBB, 0x02BA, 0x02DD, 0x02EE, 0x05F4, 0x201C...0x201F, 0x2033, 0x2036:
            .mark(doubleQuotationMark)
        case 0x275D...0x275E, 0x2E42, 0x301D...0x301F, 0xFF02, 0x1F676...0x1F678: .mark(doubleQuotationMark)

        // Single ones, apostrophes, and what's typed for them: grave, acute, prime, geresh, modifier letters.
        case 0x27, 0x60, 0xB4, 0x02B9, 0x02BB...0x02BD, 0x02C8, 0x02CA, 0x02CB, 0x0374, 0x055A, 0x05F3:
            .mark(apostrophe)
        case 0x1FBD, 0x1FBF, 0x1FEF, 0x1FFD, 0x1FFE, 0x2018...0x201B, 0x2032, 0x2035, 0x2039...0x203A:
            .mark(apostrophe)
        case 0x275B...0x275C, 0xA78B...0xA78C, 0xFF07: .mark(apostrophe)

        // Dashes: hyphens, figure to horizontal bar, minus, two- and three-em, vertical, small, full width; maqaf.
        case 0x2D, 0x058A, 0x05BE, 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A...0x2E3B: .mark(hyphen)
        case 0xFE31...0xFE32, 0xFE58, 0xFE63, 0xFF0D: .mark(hyphen)

        case 0x2026: .ellipsis

        // The ligatures that PDFs print.
        case 0xFB00: .letters("ff")
        case 0xFB01: .letters("fi")
        case 0xFB02: .letters("fl")
        case 0xFB03: .letters("ffi")
        case 0xFB04: .letters("ffl")
        case 0xFB05...0xFB06: .letters("st")

        default: .itself
        }
    }

    /// Whether white space ends a line.
    static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

private let doubleQuotationMark = UInt8(ascii: "\"")
private let apostrophe = UInt8(ascii: "'")
private let hyphen = UInt8(ascii: "-")
