import Foundation
import LibFuzzer

/// Hands libFuzzer's bytes to a reader, and ends the process when the time is up. What the reader gives is of no
/// matter; that it comes back is.
package enum Fuzz {
    nonisolated(unsafe) private static var reader: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }

    package static func run(_ reader: @escaping (UnsafeBufferPointer<UInt8>) -> Void) {
        Fuzz.reader = reader
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { start, count in
                Fuzz.reader(UnsafeBufferPointer(start: start, count: count))
                return 0
            })
    }
}
