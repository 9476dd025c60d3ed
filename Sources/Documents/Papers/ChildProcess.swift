import Foundation
import Synchronization

/// Tells work on another thread to stop.
final class StopSign: Sendable {
    private let raised = Mutex(false)

    func raise() { raised.withLock { $0 = true } }
    var isRaised: Bool { raised.withLock { $0 } }
}

/// A program that is given bytes and gives bytes back. Started by `posix_spawn` with nothing open but its own three
/// channels: Foundation's `Process` falls over where many threads open and close files at once, as a server does.
struct ChildProcess: Sendable {
    enum Outcome: Sendable {
        case ended(status: Int32, output: [UInt8], errors: String)
        case notStarted(Int32)
        case tookTooLong, tooLarge, stopped
    }

    let program: String
    let arguments: [String]
    let environment: [String]

    /// Runs it to its end, on this thread. Whatever happens, no process and no open file is left behind.
    func run(_ input: [UInt8], largest: Int, seconds: Int, until stop: StopSign) -> Outcome {
        guard let channels = Channels() else { return .notStarted(errno) }
        defer { channels.close() }
        var id: pid_t = 0
        let code = spawn(&id, channels)
        guard code == 0 else { return .notStarted(code) }
        channels.closeChildEnds()
        let deadline = Self.now + Double(seconds)
        var talk = Conversation(channels: channels, input: input, largest: largest)
        while !talk.isOver {
            if stop.isRaised { return end(id, .stopped) }
            if Self.now > deadline { return end(id, .tookTooLong) }
            talk.step()
            if talk.isTooLarge { return end(id, .tooLarge) }
        }
        return finish(id, talk, deadline, stop)
    }

    /// Waits for the end of a program that has closed its output, no longer than it may take.
    private func finish(_ id: pid_t, _ talk: Conversation, _ deadline: Double, _ stop: StopSign) -> Outcome {
        var status: Int32 = 0
        while true {
            let ended = waitpid(id, &status, WNOHANG)
            if ended == id { break }
            if ended < 0, errno != EINTR { return .notStarted(errno) }
            if stop.isRaised { return end(id, .stopped) }
            if Self.now > deadline { return end(id, .tookTooLong) }
            usleep(5000)
        }
        // What `WEXITSTATUS` does; a signal gives 128 and its number, as in a shell.
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        return .ended(status: code, output: talk.output, errors: String(decoding: talk.errors, as: UTF8.self))
    }

    /// Ends it with all that it started, and gives the outcome.
    private func end(_ id: pid_t, _ outcome: Outcome) -> Outcome {
        kill(-id, SIGKILL)
        kill(id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return outcome
    }

    private func spawn(_ id: inout pid_t, _ channels: Channels) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, channels.input.child, 0)
        posix_spawn_file_actions_adddup2(&actions, channels.output.child, 1)
        posix_spawn_file_actions_adddup2(&actions, channels.errors.child, 2)
        for file in 3..<(Self.highestOpenFile + 64) { posix_spawn_file_actions_addclose(&actions, file) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that it can be ended with what it starts; signals as any program has them.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var settings = environment.map { strdup($0) } + [nil]
        defer { for text in words + settings { free(text) } }
        return posix_spawn(&id, program, &actions, &attributes, &words, &settings)
    }

    /// Files are opened so that programs do not inherit them, but not all libraries keep to that: all up to here are
    /// closed, and some above, which other threads may open meanwhile.
    private static var highestOpenFile: Int32 {
        // Where the list cannot be read, the first thousand are closed.
        let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        return max(names?.compactMap { Int32($0) }.max() ?? 1024, 3)
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// The three channels, each with an end for the program and one for us.
final class Channels {
    struct Channel {
        var child: Int32
        var own: Int32
    }

    var input = Channel(child: -1, own: -1)
    var output = Channel(child: -1, own: -1)
    var errors = Channel(child: -1, own: -1)

    /// Nil where the machine has no more to give. They are sockets, so that writing to a program that has ended gives an
    /// error and not a signal.
    init?() {
        for path in [\Channels.input, \.output, \.errors] {
            var pair: [Int32] = [-1, -1]
            let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else {
                close()
                return nil
            }
            self[keyPath: path] = Channel(child: pair[0], own: pair[1])
        }
    }

    func closeChildEnds() {
        for path in [\Channels.input, \.output, \.errors] { shut(&self[keyPath: path].child) }
    }

    func closeInput() { shut(&input.own) }

    func close() {
        closeChildEnds()
        for path in [\Channels.input, \.output, \.errors] { shut(&self[keyPath: path].own) }
    }

    private func shut(_ file: inout Int32) {
        if file >= 0 { _ = Foundation.close(file) }
        file = -1
    }
}

/// What is said to the program and what it says, a little at a time.
struct Conversation {
    let channels: Channels
    let input: [UInt8]
    let largest: Int
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    private var sent = 0
    private var outputOpen = true
    private var errorsOpen = true
    private var piece = [UInt8](repeating: 0, count: 65536)

    init(channels: Channels, input: [UInt8], largest: Int) {
        self.channels = channels
        self.input = input
        self.largest = largest
    }

    var isOver: Bool { !outputOpen && !errorsOpen }
    var isTooLarge: Bool { output.count > largest }

    /// Moves what can be moved, waiting at most a twentieth of a second for something.
    mutating func step() {
        var files = [
            pollfd(fd: outputOpen ? channels.output.own : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errorsOpen ? channels.errors.own : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: channels.input.own, events: Int16(POLLOUT), revents: 0),
        ]
        guard poll(&files, 3, 50) > 0 else { return }
        if files[2].revents != 0 { send() }
        if files[0].revents != 0 { outputOpen = take(channels.output.own, into: \.output, most: largest + 1) }
        if files[1].revents != 0 { errorsOpen = take(channels.errors.own, into: \.errors, most: 4096) }
    }

    private mutating func send() {
        let count = input.withUnsafeBytes { bytes in
            Foundation.send(
                channels.input.own, bytes.baseAddress.map { $0 + sent }, input.count - sent,
                Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count > 0 { sent += count }
        let isHeldUp = count < 0 && (errno == EAGAIN || errno == EINTR)
        if sent == input.count || (count < 0 && !isHeldUp) { channels.closeInput() }
    }

    /// Whether there may be more.
    private mutating func take(_ file: Int32, into bytes: WritableKeyPath<Conversation, [UInt8]>, most: Int) -> Bool {
        let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count > 0 else { return count < 0 && errno == EINTR }
        let room = max(0, most - self[keyPath: bytes].count)
        self[keyPath: bytes].append(contentsOf: piece[0..<min(count, room)])
        return true
    }
}
