struct Playlist {
    var songs: [String] = []
    var current = 0

    func next() -> String? {
        guard !songs.isEmpty else { return nil }
        current = (current + 1) % songs.count
        return songs[current]
    }
}

let list = Playlist(songs: ["a", "b"])
print(list.next() ?? "silence")
