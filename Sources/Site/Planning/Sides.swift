import Content

/// Who claims something and who denies it; apart from both, who does the one and the other.
struct Sides: Sendable {
    let claiming: [Voice]
    /// Those whose every denial is definitely later than all that they said for it.
    let takingBack: [Voice]
    /// Those of whom that isn't so, or isn't known.
    let onBoth: [Voice]
    let denying: [Voice]

    /// - Parameter citations: those of the claim that's tallied.
    fileprivate init(_ tally: Tally, _ citations: [Citation], _ corpus: Corpus) {
        let common =
            tally.denying.isEmpty ? [] : tally.asserting.parties.intersection(tally.denying.parties)
        let turned = common.filter { party in
            func accounts(_ stance: Stance) -> [ValueAccount] {
                citations.filter { $0.isCounted && $0.stance == stance && Voice($0, corpus).party == party }
                    .map { ValueAccount($0, corpus) }
            }
            let assertions = accounts(.asserts)
            return accounts(.denies).allSatisfy { denial in
                assertions.allSatisfy { denial.isLater(than: $0) }
            }
        }
        let both = tally.asserting.filter { common.contains($0.party) }
        claiming = tally.asserting.filter { !common.contains($0.party) }
        takingBack = both.filter { turned.contains($0.party) }
        onBoth = both.filter { !turned.contains($0.party) }
        denying = tally.denying.filter { !common.contains($0.party) }
    }
}

extension SiteModel {
    func sides(of claim: Index<Claim>) -> Sides {
        Sides(tally(of: claim), backlinks.citationsOfClaim[claim.position], corpus)
    }
}
