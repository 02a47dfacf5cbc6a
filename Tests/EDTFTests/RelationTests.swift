import EDTF
import Testing

@Suite struct `The relation of two dates` {
    @Test(arguments: [
        // Days without a zone: neighbouring days may be the same on two clocks.
        ("2022-12-22", "2022-12-22", "before|overlapping|after"),
        ("2022-12-22", "2022-12-23", "before|overlapping"),
        ("2022-12-22", "2022-12-24", "before"),
        ("2022-12-22~", "2022-12-24", "before"),
        ("2022-11", "2022-12-01", "before|overlapping"),
        ("2022-11", "2022-12-02", "before"),
        ("2022-12-22", "2022-12", "before|overlapping|after"),
        // One of several: only the members count, and not what lies between them.
        ("[2022-12-22,2022-12-23]", "2022-12-23", "before|overlapping|after"),
        ("[2022-12-22,2022-12-26]", "2022-12-24", "before|after"),
        ("[2022-12-22,2022-12-26]", "2022-12-25", "before|overlapping|after"),
        ("[..1985]", "1986-01-02", "before"),
        ("[1985..]", "1983", "after"),
        // What lasts.
        ("2022-11-18/2022-11-19", "2022-11-21", "before"),
        ("2022-11-18/2022-11-20", "2022-11-19", "overlapping"),
        ("2022-11/2022-12", "2022-12-15", "before|overlapping"),
        ("2022-11-18/2022-11-22", "2022-11-20/2022-11-26", "overlapping"),
        // An open end is never over; an unknown one may have been at any time.
        ("1985/..", "2022", "overlapping"),
        ("1985/", "2022", "before|overlapping"),
        ("1985/", "1983", "after"),
        ("../1985", "2022", "before"),
        ("/1985", "2022", "before"),
        ("/1985", "1970", "overlapping|after"),
        ("../1985", "1970", "overlapping"),
        ("2022", "/2023", "before|overlapping"),
        ("/..", "2022", "overlapping|after"),
        // Instants: Seoul's morning comes before the evening before it in Washington.
        ("2022-12-23T01:00:00+09:00", "2022-12-22T20:00:00-05:00", "before"),
        ("2022-12-23T01:00:00+09:00", "2022-12-22T16:00:00Z", "overlapping"),
        ("2022-12-22T10:00:00", "2022-12-23T10:00:00", "before|overlapping"),
        ("2022-12-22T10:00:00", "2022-12-23T10:00:01", "before"),
        // A day without a zone lasts from 11:00 UTC on the day before to 11:00 UTC on the day after.
        ("2022-12-22", "2022-12-23T10:59:59Z", "before|overlapping"),
        ("2022-12-22", "2022-12-23T11:00:00Z", "before"),
        ("2022-12-21T10:59:59Z", "2022-12-22", "before"),
        ("2022-12-21T11:00:00Z", "2022-12-22", "before|overlapping"),
        // Patterns of days are followed through hundreds of months; what hasn't met by then still may.
        ("2022-XX-10", "2022-XX-20", "before|after"),
        ("198X-XX-10", "198X-XX-20", "before|after"),
        ("XXXX-XX-10", "XXXX-XX-20", "before|overlapping|after"),
        ("XXXX-XX-10", "XXXX-XX-11", "before|overlapping|after"),
        ("0XXX-XX-10", "2XXX-XX-20", "before"),
    ])
    func `has every order that isn't ruled out`(one: String, other: String, relation: String) throws {
        let (one, other) = (try EDTFDate(one), try EDTFDate(other))
        #expect(one.relation(to: other).names == relation)
        #expect(other.relation(to: one) == one.relation(to: other).reversed)
    }

    @Test func `is sharper where a day's zone is known`() throws {
        let washington = UTCOffset("-05:00")
        let briefing = try EDTFDate("2022-12-22")
        let article = try EDTFDate("2022-12-23T13:08:00+05:30")
        #expect(briefing.relation(to: article) == [.before, .overlapping])
        #expect(briefing.relation(to: article, zone: washington) == .before)
        #expect(article.relation(to: briefing, otherZone: washington) == .after)
    }

    @Test func `is definitely after where no other order is possible`() {
        #expect(DateRelation.after.isDefinitelyAfter)
        #expect(!([.after, .overlapping] as DateRelation).isDefinitelyAfter)
    }
}

@Suite struct `Dates as they're written` {
    @Test(arguments: [
        ("2022-12-22", "2022-12-23", true),
        ("2022-12-22", "2022-12-22", false),
        ("2022-11", "2022-12-01", true),
        ("[2022-12-22,2022-12-25]", "2022-12-23", false),
        ("2022-24", "2023-01-15", false),
        ("1985/", "2022", false),
        ("2022-12-22T23:00:00", "2022-12-23T01:00:00", true),
        ("2022-12-22T10:00:00", "2022-12-22T11:00:00", false),
        // The day of a time with an offset is its own or that in UTC, unless the other has an offset, too.
        ("2022-12-22", "2022-12-23T01:00:00+09:00", false),
        ("2022-12-21", "2022-12-23T01:00:00+09:00", true),
        ("2022-12-23T01:00:00+09:00", "2022-12-23", false),
        ("2022-12-22T23:00:00-05:00", "2022-12-23", false),
        ("2022-12-22T10:00:00Z", "2022-12-23", true),
        ("2022-12-23T01:00:00+09:00", "2022-12-22T20:00:00-05:00", true),
        ("2022-12-22T20:00:00-05:00", "2022-12-23T01:00:00+09:00", false),
    ])
    func `are in order where no days overlap`(one: String, other: String, isBefore: Bool) throws {
        let (one, other) = (try EDTFDate(one), try EDTFDate(other))
        #expect(one.isWrittenBefore(other) == isBefore)
        if isBefore { #expect(one < other && !WrittenTime(one).overlaps(WrittenTime(other))) }
    }

    @Test(arguments: [
        ("2022-12-23", "2022-12-22", "1…1"),
        ("2022-12-22", "2022-12-22", "0…0"),
        ("[2022-12-22,2022-12-23]", "2022-12-22", "0…1"),
        ("2023-01-20", "[2022-12-21..2022-12-22]", "29…30"),
        ("2022-12-22", "2022-12", "-9…21"),
        ("2022-12-22", "[..2022-11-30]", "22…?"),
        ("[2022-12-22..]", "2022-11-30", "22…?"),
        ("[..2022-12-22]", "2022-11-30", "?…22"),
        // What lasts is counted from its end and up to its beginning.
        ("2022-12-22", "2022-11-18/2022-11-19", "33…33"),
        ("2022-12-01/2022-12-03", "2022-11-30", "1…1"),
        ("2022-12-22", "2022-11-18/", "?…34"),
        ("2022-12-22", "2022-11-18/..", "?…?"),
        // The other's clock says which day it is.
        ("2022-12-23T01:00:00+09:00", "2022-12-22T10:00:00-05:00", "0…0"),
        ("2022-12-23T15:00:00+09:00", "2022-12-22T10:00:00-05:00", "1…1"),
        ("2022-12-23T01:00:00+09:00", "2022-12-22", "1…1"),
    ])
    func `are days apart`(later: String, earlier: String, days: String) throws {
        let lag = try EDTFDate(later).lag(after: EDTFDate(earlier))
        let bounds = [lag.least, lag.most].map { $0.map(String.init) ?? "?" }
        #expect(bounds.joined(separator: "…") == days)
    }
}
