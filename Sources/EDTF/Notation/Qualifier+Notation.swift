extension Qualifier {
    init?(notation byte: UInt8) {
        switch byte {
        case UInt8(ascii: "?"): self = .uncertain
        case UInt8(ascii: "~"): self = .approximate
        case UInt8(ascii: "%"): self = .uncertainAndApproximate
        default: return nil
        }
    }
}
