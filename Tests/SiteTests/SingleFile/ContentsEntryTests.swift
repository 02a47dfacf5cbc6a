import TemplateLanguage
import Testing

@testable import Site

@Suite struct `The contents of a single file` {
    @Test func `list chapters with their pages, and later parts of a list not again`() {
        let entries = ContentsEntryView.all([
            (Route("index.html"), "The mill"),
            (Route("claims/index.html"), "Claims"),
            (Route("claims/index.2.html"), "Claims"),
            (Route("claims/paid.html"), "Claim: Paid"),
            (Route("claims/paid.2.html"), "Claim: Paid"),
            (Route("claims/paid-late.html"), "Claim: Paid"),
            (Route("chronology.html"), "Chronology"),
            (Route("chronology.2022.html"), "Chronology: 2022"),
            (Route("proof.html"), "Proofs"),
            (Route("proof/post.html"), "Proofs: Post"),
            (Route("pages/about.html"), "About"),
            (Route("pages/method.html"), "Method"),
        ])
        let lines = entries.flatMap { entry in
            ["\(entry.title) → \(entry.url.text)"]
                + entry.pages.map { "  \($0.title) → \($0.url?.text ?? "")" }
        }
        #expect(
            lines == [
                "The mill → index.html",
                "Claims → claims/index.html",
                "  Claim: Paid → claims/paid.html",
                "  Claim: Paid → claims/paid-late.html",
                "Chronology → chronology.html",
                "  Chronology: 2022 → chronology.2022.html",
                "Proofs → proof.html",
                "  Proofs: Post → proof/post.html",
                "About → pages/about.html",
                "Method → pages/method.html",
            ]
        )
    }
}
