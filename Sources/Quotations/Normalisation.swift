// Unicode's normal form C, from the standard library. It publishes the check (SE-0464); of the
// normalisation itself it offers only the underscored `_nfcCodeUnits`, which is why both stand here alone.

/// Whether bytes are known to be UTF-8 in normal form C.
///
/// A quick check: no is also the answer for some rare texts that are.
func isNormalised(_ bytes: Span<UInt8>) -> Bool {
    guard var text = try? UTF8Span(validating: bytes) else { return false }
    return text.checkForNFC(quickCheck: true)
}

/// UTF-8 in normal form C.
func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self)._nfcCodeUnits
}
