/// How a character shows words otherwise than they count where they're compared with a source, which takes no notice of
/// it or takes it for a space.
public enum SeenOtherwise: Sendable {
    /// It turns the order in which the words behind it are shown (Unicode Bidirectional Algorithm, UAX #9, 2.2 to 2.5).
    case turned
    /// It's shown as nothing, and turns what stands beside it as a letter of its direction would (2.6).
    case turnedBeside(isRightToLeft: Bool)
    /// It's shown as a gap where it counts as nothing, or as something else than a gap where it counts as one.
    case asGap
    /// It's a space so narrow that two words read as one.
    case asNothing
}

extension Unicode.Scalar {
    /// How readers may see words with it otherwise than they count; nil for nearly all characters.
    ///
    /// Joiners, soft hyphens and variation selectors aren't seen, and count as nothing.
    public var seenOtherwise: SeenOtherwise? {
        switch value {
        case 0..<0x061C: nil
        case 0x202A...0x202E, 0x2066...0x2069: .turned
        case 0x200E: .turnedBeside(isRightToLeft: false)
        case 0x200F, 0x061C: .turnedBeside(isRightToLeft: true)
        // The fillers of Hangul; a space that Ogham draws as a stroke; ends of lines that browsers don't show.
        case 0x115F...0x1160, 0x3164, 0xFFA0, 0x1680, 0x2028...0x2029: .asGap
        case 0x200A: .asNothing
        default: nil
        }
    }
}
