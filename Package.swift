// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    // `any P` is written out, so that a dynamic call is seen where it's made.
    .enableUpcomingFeature("ExistentialAny"),
    // A file sees only what it imports itself: the import lists stay true.
    .enableUpcomingFeature("MemberImportVisibility"),
    // An import is an implementation detail unless it says `public`.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // Unsafe expressions are marked where they stand.
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

// In the order of the pipeline: a target imports only targets above it.
let package = Package(
    name: "verbatim",
    products: [
        .executable(name: "verbatim", targets: ["verbatim"]),
        // What the benchmarks measure from within.
        .library(name: "Quotations", targets: ["Quotations"]),
        .library(name: "Parallel", targets: ["Parallel"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox.git", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm"),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1"),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle"),
        .systemLibrary(name: "CJemalloc", pkgConfig: "jemalloc"),
        .target(name: "SourceText", swiftSettings: settings),
        .target(name: "Parallel", swiftSettings: settings),
        .target(name: "JSON", dependencies: ["SourceText"], swiftSettings: settings),
        .target(name: "Digests", dependencies: ["CNettle"], swiftSettings: settings),
        .target(name: "FrontMatter", dependencies: ["CYAML", "SourceText", "JSON"], swiftSettings: settings),
        .target(name: "Markdown", dependencies: ["CMarkGFM", "SourceText"], swiftSettings: settings),
        .target(name: "EDTF", swiftSettings: settings),
        .target(name: "Quotations", swiftSettings: settings),
        .target(
            name: "TemplateLanguage",
            dependencies: ["SourceText", "Markdown"],
            swiftSettings: settings
        ),
        .target(
            name: "Content",
            dependencies: [
                "SourceText", "Parallel", "JSON", "Digests", "FrontMatter", "Markdown", "EDTF", "Quotations",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Site",
            dependencies: [
                "SourceText", "Parallel", "JSON", "Digests", "FrontMatter", "Markdown", "EDTF", "Quotations",
                "TemplateLanguage", "Content",
            ],
            resources: [.embedInCode("Templates")],
            swiftSettings: settings
        ),
        .target(
            name: "Output",
            dependencies: ["CLinux", "SourceText", "Parallel", "Digests"],
            swiftSettings: settings
        ),
        .target(
            name: "Preview",
            dependencies: [
                "CLinux", "SourceText", "Digests", "TemplateLanguage", "Site",
                // Of its two products the one without an HTTP server, which would bring Foundation's networking.
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Resources")],
            swiftSettings: settings
        ),
        .target(
            name: "Commands",
            dependencies: [
                "CLinux", "SourceText", "Parallel", "JSON", "Digests", "FrontMatter", "Markdown", "EDTF",
                "Quotations", "TemplateLanguage", "Content", "Site", "Output", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.embedInCode("Example"), .embedInCode("Explaining/Pages")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "verbatim",
            dependencies: ["CJemalloc", "Commands"],
            swiftSettings: settings
        ),

        .target(
            name: "TestSupport",
            dependencies: ["SourceText", "FrontMatter"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: settings),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: settings),
        .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter"], swiftSettings: settings),
        .testTarget(
            name: "MarkdownTests",
            dependencies: ["SourceText", "Markdown", "TestSupport"],
            exclude: ["Cases", "read_marks.py"],
            swiftSettings: settings
        ),
        .testTarget(name: "EDTFTests", dependencies: ["EDTF", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "QuotationsTests",
            dependencies: ["Quotations", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "TemplateLanguageTests",
            dependencies: ["SourceText", "TemplateLanguage", "TestSupport"],
            exclude: ["Cases", "read_pages.py"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ContentTests",
            dependencies: [
                "SourceText", "FrontMatter", "Markdown", "EDTF", "Quotations", "Content", "Commands",
                "TestSupport",
            ],
            exclude: ["Cases"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "SourceText", "FrontMatter", "Markdown", "EDTF", "TemplateLanguage", "Content", "Site",
                "TestSupport",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "OutputTests",
            dependencies: ["SourceText", "Digests", "Output"],
            swiftSettings: settings
        ),
        .testTarget(name: "PreviewTests", dependencies: ["Site", "Preview"], swiftSettings: settings),
        .testTarget(
            name: "CommandsTests",
            dependencies: ["SourceText", "Parallel", "Commands"],
            swiftSettings: settings
        ),
        // Runs the built program, and so depends itself on none of its targets.
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["TestSupport"],
            exclude: ["Goldens", "parse_strictly.py", "read_exports.py", "read_single_file.py"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
