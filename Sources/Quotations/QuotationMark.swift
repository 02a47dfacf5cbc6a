/// A quotation mark by its shape alone.
struct QuotationMark {
    /// Marks that open and close each other.
    enum Family {
        case double
        case single
        /// ″ ″, which are printed for inches and seconds, too.
        case prime
        /// « »
        case angled
        /// ‹ ›
        case singleAngled
        /// 「 」
        case corner
        /// 『 』
        case whiteCorner
    }

    enum Shape {
        case opening
        case closing
        /// Straight marks open as they close.
        case straight
    }

    let family: Family
    let shape: Shape
    let scalar: Unicode.Scalar

    init?(_ scalar: Unicode.Scalar) {
        let (family, shape): (Family, Shape)
        switch scalar {
        case "\"", "\u{FF02}", "\u{5F4}": (family, shape) = (.double, .straight)
        case "“", "„", "‟", "\u{2E42}", "〝", "❝", "🙶", "🙸": (family, shape) = (.double, .opening)
        case "”", "〞", "〟", "❞", "🙷": (family, shape) = (.double, .closing)
        case "'", "\u{FF07}": (family, shape) = (.single, .straight)
        case "‘", "‚", "‛", "`", "❛": (family, shape) = (.single, .opening)
        case "’", "\u{B4}", "❜": (family, shape) = (.single, .closing)
        case "″": (family, shape) = (.prime, .straight)
        case "‶": (family, shape) = (.prime, .opening)
        case "«": (family, shape) = (.angled, .opening)
        case "»": (family, shape) = (.angled, .closing)
        case "‹": (family, shape) = (.singleAngled, .opening)
        case "›": (family, shape) = (.singleAngled, .closing)
        case "「", "\u{FF62}", "\u{FE41}": (family, shape) = (.corner, .opening)
        case "」", "\u{FF63}", "\u{FE42}": (family, shape) = (.corner, .closing)
        case "『", "\u{FE43}": (family, shape) = (.whiteCorner, .opening)
        case "』", "\u{FE44}": (family, shape) = (.whiteCorner, .closing)
        default: return nil
        }
        (self.family, self.shape, self.scalar) = (family, shape, scalar)
    }

    /// Whether its shape closes what another mark opened: “ closes „ and ‘ closes ‚ as Germans print them, « closes ».
    func closes(_ opener: QuotationMark) -> Bool {
        switch (opener.scalar, scalar) {
        case ("„", "“"), ("‚", "‘"), ("»", "«"), ("›", "‹"): true
        default: shape != .opening
        }
    }

    /// Whether it may be none where it has no partner: an apostrophe, an inch.
    var countsInPairs: Bool { family == .single || family == .prime }

    /// Whether apostrophes are printed like it.
    var mayBeApostrophe: Bool { scalar == "'" || scalar == "’" }

    /// The bytes with which the UTF-8 of a mark can begin.
    static func canBegin(with byte: UInt8) -> Bool {
        if byte < 0x80 { return byte == 0x22 || byte == 0x27 || byte == 0x60 }
        return byte == 0xC2 || byte == 0xD7 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte == 0xF0
    }
}
