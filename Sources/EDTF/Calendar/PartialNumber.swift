/// A number of at most four digits, some of which may be unspecified: `1984`, `156X`, `1X`.
public struct PartialNumber: Sendable, Hashable {
    private let leastValue: Int16
    /// A number whose digits are 1 where the digit is unspecified, and else 0.
    private let unspecifiedPlaces: Int16

    /// Nil unless every byte is a digit or an X; at most four bytes.
    init?(notation bytes: Span<UInt8>, in range: Range<Int>) {
        var (least, unspecified) = (0, 0)
        for index in range {
            (least, unspecified) = (least * 10, unspecified * 10)
            if bytes[index] == UInt8(ascii: "X") {
                unspecified += 1
            } else {
                let digit = bytes[index] &- UInt8(ascii: "0")
                guard digit <= 9 else { return nil }
                least += Int(digit)
            }
        }
        leastValue = Int16(truncatingIfNeeded: least)
        unspecifiedPlaces = Int16(truncatingIfNeeded: unspecified)
    }

    /// The least number that it may mean: every unspecified digit is 0.
    public var least: Int { Int(leastValue) }
    /// The greatest number that it may mean: every unspecified digit is 9.
    public var greatest: Int { least + 9 * Int(unspecifiedPlaces) }

    /// The number, if every digit is specified.
    public var exact: Int? { unspecifiedPlaces == 0 ? least : nil }

    /// Whether it may mean every number from the least to the greatest: only last digits are unspecified.
    var isContiguous: Bool {
        switch unspecifiedPlaces {
        case 0, 1, 11, 111, 1111: true
        default: false
        }
    }

    /// How many digits are unspecified.
    var unspecifiedCount: Int {
        var (count, places) = (0, Int(unspecifiedPlaces))
        while places > 0 { (count, places) = (count + places % 10, places / 10) }
        return count
    }

    /// Whether it may mean a number.
    func allows(_ number: Int) -> Bool {
        guard least...greatest ~= number else { return false }
        // What the unspecified digits add; nothing is carried, since they're 0 in the least number.
        var (added, places) = (number - least, Int(unspecifiedPlaces))
        while added > 0 {
            if added % 10 > 0, places % 10 == 0 { return false }
            (added, places) = (added / 10, places / 10)
        }
        return true
    }

    /// As EDTF writes it.
    func written(digits count: Int) -> String {
        var text = ""
        var (number, places) = (least, Int(unspecifiedPlaces))
        for _ in 0..<count {
            text = (places % 10 == 1 ? "X" : "\(number % 10)") + text
            (number, places) = (number / 10, places / 10)
        }
        return text
    }
}
