// swift-tools-version: 6.2
// The readers of files under libFuzzer (README.md). The parts are those of the program: Sources has links to them.
import PackageDescription

let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "LibFuzzer"),
        part("Basics"),
        part("SSDA903", uses: "Basics"),
        part("Documents", uses: "Basics", "CZlib", resources: [.embedInCode("Program")]),
        .target(name: "Fuzzing", dependencies: ["Basics", "LibFuzzer"], swiftSettings: watched()),
        reader("CSVFuzz"),
        reader("DatesFuzz"),
        reader("PostcodesFuzz"),
        reader("ReturnFuzz"),
        reader("XLSXFuzz"),
        reader("XMLFuzz"),
    ],
    swiftLanguageModes: [.v6]
)

func part(_ name: String, uses parts: Target.Dependency..., resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: parts, exclude: ["Tests", "README.md"], resources: resources,
        swiftSettings: watched())
}

func reader(_ name: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["Basics", "SSDA903", "Documents", "Fuzzing"], swiftSettings: watched(),
        linkerSettings: [.unsafeFlags(["-sanitize=address"])])
}

/// Optimised for many runs, with the bounds of buffers checked all the same: a file that is mapped into memory has
/// none around it that the sanitizer could watch.
func watched() -> [SwiftSetting] {
    [
        .enableUpcomingFeature("ExistentialAny"),
        .unsafeFlags(["-sanitize=fuzzer,address", "-assert-config", "Debug", "-enable-testing"]),
    ]
}
