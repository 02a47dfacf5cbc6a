/// This repository's own `Example/`: a small briefing to begin with, and the files that go with every briefing.
enum ExampleBriefing {
    /// The example's records and texts, by path within the project's folder.
    static let files: [(path: String, bytes: [UInt8])] = [
        ("Content/site.yml", PackageResources.site_yml),
        ("Content/articles/courier-bridge-closed.md", PackageResources.courier_bridge_closed_md),
        ("Content/articles/radio-builder-rejects.md", PackageResources.radio_builder_rejects_md),
        ("Content/claims/bridge-closed.md", PackageResources.bridge_closed_md),
        ("Content/claims/cracks-in-pier.md", PackageResources.cracks_in_pier_md),
        ("Content/claims/open-before-june.md", PackageResources.open_before_june_md),
        ("Content/statements/lindqvist-briefing.md", PackageResources.lindqvist_briefing_md),
        ("Content/actors/ada-lindqvist.md", PackageResources.ada_lindqvist_md),
        ("Content/actors/ford-courier.md", PackageResources.ford_courier_md),
        ("Content/actors/tom-merrick.md", PackageResources.tom_merrick_md),
        ("Content/actors/town-council.md", PackageResources.town_council_md),
        ("Content/actors/valley-radio.md", PackageResources.valley_radio_md),
        ("Content/topics/alder-bridge.md", PackageResources.alder_bridge_md),
        ("Content/pages/about.md", PackageResources.about_md),
        ("texts/ford-courier.txt", PackageResources.ford_courier_txt),
        ("texts/valley-radio.txt", PackageResources.valley_radio_txt),
    ]

    /// What keeps the built site out of the repository, and publishes it from there.
    ///
    /// - Parameter texts: the folder of texts, seen from the project's.
    static func setup(texts: String) -> [(path: String, bytes: [UInt8])] {
        let ignored = String(decoding: PackageResources.gitignore_txt, as: UTF8.self)
            .replacing("# texts/\n", with: "# \(texts)/\n")
        return [
            (".gitignore", Array(ignored.utf8)),
            (".github/workflows/briefing.yml", PackageResources.github_workflow_yml),
            (".gitlab-ci.yml", PackageResources.gitlab_ci_yml),
        ]
    }
}
