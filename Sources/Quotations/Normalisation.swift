// Unicode's normal form C, from the standard library. It publishes the check (SE-0464); of the
// normalisation itself it offers only the underscored `_nfcCodeUnits`, which is why both stand here alone.

/// Whether a scalar is one of those, frequent in print, that are in normal form C whatever they stand beside,
/// but for marks that follow them: everything before the marks, Greek, punctuation, currencies, kana, full width.
///
/// The standard library's check takes some 60 ns for each scalar that isn't ASCII: folding is faster without it.
func isKnownNormal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x2FF, 0x388...0x3FF, 0x2010...0x205E, 0x20A0...0x20BF: true
    case 0x3001...0x3029, 0x3030...0x3098, 0x309B...0x30FF, 0xFF01...0xFFEF: true
    default: false
    }
}

/// Whether bytes are known to be UTF-8 in normal form C.
///
/// A quick check: no is also the answer for some rare texts that are.
func isNormalised(_ bytes: Span<UInt8>) -> Bool {
    guard var text = try? UTF8Span(validating: bytes) else { return false }
    return text.checkForNFC(quickCheck: true)
}

/// A grapheme cluster in normal form C.
///
/// One of hundreds of marks, which no language has, is left as it is: putting them in order takes time
/// quadratic in their number.
func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.count <= 256 else { return Array(bytes) }
    return String(decoding: bytes, as: UTF8.self)._nfcCodeUnits
}
