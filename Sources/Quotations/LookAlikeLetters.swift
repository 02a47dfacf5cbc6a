/// The Latin letter that a Cyrillic, Greek or full-width one looks like; every other scalar as it is.
///
/// The pairs are those of Unicode's confusables (UTS #39) that keyboards and scanned texts mix up.
func latinLookAlike(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    default: latinByLookAlike[scalar] ?? scalar
    }
}

private let latinByLookAlike: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
        ("АВЕЅІЈКМНОРСТХҮԌԚԜ", "ABESIJKMHOPCTXYGQW"),
        ("аеѕіјорсухһԁԛԝѵ", "aesijopcyxhdqwv"),
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
        ("οινα", "oiva"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (others, latins) in pairs {
        for (other, latin) in zip(others.unicodeScalars, latins.unicodeScalars) { table[other] = latin }
    }
    return table
}()
