using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Verbs;

namespace CoordinationTracker.PostgresTests.Archives;

public sealed class ArchiveTests
{
    [Fact(DisplayName = "Issue 5.6: an archive read back holds both histories letter by letter and every kept file")]
    public async Task an_archive_reads_back_as_it_was()
    {
        var story = await SealedStory.Told();

        var read = Opened(new MemoryStream(Bytes(story.Archived)));

        read.Code.ShouldBe("DUK-BQL");
        read.Programme.Events.ShouldBe(story.Programme.Events);
        read.Directory.Events.ShouldBe(story.Directory.Events);
        read.ByDigest.Keys.ShouldBe(story.Kept.Keys, ignoreOrder: true);
        Bytes(read).ShouldBe(Bytes(story.Archived), "The same archive has the same bytes.");
    }

    [Fact(DisplayName = "Issue 5.6: checked without a database, and restored into an empty one, every digest is equal again")]
    public async Task an_archive_restores_with_every_digest_equal()
    {
        var story = await SealedStory.Told();
        var read = Opened(new MemoryStream(Bytes(story.Archived)));
        SealCheck.Of(read.Programme, read.Directory, SealedStory.Types, new(), read.ByDigest).ShouldHaveSingleItem().State.ShouldBe(SealState.Holds);

        await using var opened = await TestStore.Open(SealedStory.Types);
        var store = opened.Store;
        await store.Restore([read.Programme, read.Directory], default);

        var restored = read.Programme with { Events = await store.ReadText(SealedStory.Id, long.MaxValue, default).ToListAsync() };
        var units = read.Directory with { Events = await store.ReadText(CoordinationTracker.Directory.Stream, long.MaxValue, default).ToListAsync() };
        restored.Events.ShouldBe(story.Programme.Events);
        units.Events.ShouldBe(story.Directory.Events);
        SealCheck.Of(restored, units, SealedStory.Types, new(), read.ByDigest).ShouldHaveSingleItem().State.ShouldBe(SealState.Holds);
    }

    [Fact(DisplayName = "Issue 5.6: one byte changed anywhere in the archive is found, in a file of it by name")]
    public async Task one_byte_changed_anywhere_is_found()
    {
        var whole = Bytes((await SealedStory.Told()).Archived);
        var sentences = new List<string>();
        for (var at = 0; at < whole.Length; at += at < 400 || at > whole.Length - 800 ? 1 : 61)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x20;
            sentences.Add(Should.Throw<Refusal>(() => Opened(new MemoryStream(changed)), $"byte {at}").Message);
        }
        sentences.ShouldContain("history/programme.ndjson is not what SHA256SUMS says it is: it was changed or added.");
        sentences.ShouldContain("README.txt is not what SHA256SUMS says it is: it was changed or added.");
        sentences.ShouldContain(sentence => sentence.StartsWith("Byte ", StringComparison.Ordinal));

        // The list of files at the end, byte by byte from the name of the first that is not the name.
        var list = whole.AsSpan().IndexOf("PK\u0001\u0002"u8);
        foreach (var at in Enumerable.Range(list, 46).Concat(Enumerable.Range(whole.Length - 18, 16)))
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x20;
            Should.Throw<Refusal>(() => Opened(new MemoryStream(changed)), $"byte {at}").Message.ShouldNotContain("cut short");
        }
    }

    [Fact]
    public async Task an_archive_cut_short_is_refused_wherever_it_is_cut()
    {
        var whole = Bytes((await SealedStory.Told()).Archived);
        foreach (var length in (int[])[0, 1, 100, whole.Length / 2, whole.Length - 30, whole.Length - 1])
            Should.Throw<Refusal>(() => Opened(new MemoryStream(whole[..length])), $"cut at {length}").Message.ShouldBe("It does not end as an archive does: the file is cut short or changed there, or it is no archive.");
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\windows\\a")]
    [InlineData("kept/..")]
    public void a_path_that_leads_outside_is_refused(string path) =>
        Should.Throw<Refusal>(() => Opened(Zip(CompressionLevel.NoCompression, path))).Message.ShouldBe($"The archive holds the path “{path}”, which leads outside it.");

    [Fact]
    public void two_files_of_one_name_are_refused() =>
        Should.Throw<Refusal>(() => Opened(Zip(CompressionLevel.NoCompression, "kept/a", "kept/A"))).Message.ShouldBe("The archive holds two files named “kept/A”.");

    [Fact]
    public void a_thousandfold_expansion_is_refused_unread() =>
        Should.Throw<Refusal>(() => Opened(Zip(CompressionLevel.SmallestSize, "kept/bomb"))).Message.ShouldMatch("^“kept/bomb” would swell from [0-9]+ to 1000000 bytes; our archives are not compressed.$");

    [Fact]
    public void files_that_all_point_to_the_same_bytes_are_refused_unread()
    {
        // A hundred entries in the list at the end, one content.
        var one = Zip(CompressionLevel.NoCompression, "kept/a").ToArray();
        var list = (int)BinaryPrimitives.ReadUInt32LittleEndian(one.AsSpan(one.Length - 6));
        var entry = one[list..^22];
        var end = one[^22..];
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), 100);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), 100);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(100 * entry.Length));
        var overlapping = new MemoryStream([.. one[..list], .. Enumerable.Range(0, 100).SelectMany(nth => Named(entry, $"{nth:000000}")), .. end]);

        Should.Throw<Refusal>(() => Opened(overlapping)).Message.ShouldBe("The files of the archive overlap: together they are larger than it is.");

        static byte[] Named(byte[] entry, string name) => [.. entry[..46], .. Encoding.ASCII.GetBytes(name), .. entry[52..]];
    }

    [Fact]
    public async Task a_file_added_or_taken_away_is_named()
    {
        var files = (await SealedStory.Told()).Archived.Files;
        Read(files.Append(new("kept/x", [1]))).ShouldBe("kept/x is not what SHA256SUMS says it is: it was changed or added.");
        var kept = files.Keys.First(name => name.StartsWith("kept/", StringComparison.Ordinal));
        Read(files.Where(file => file.Key != kept)).ShouldBe($"{kept} is listed in SHA256SUMS and missing.");
        Read(files.Where(file => file.Key != "SHA256SUMS")).ShouldBe("The archive has no SHA256SUMS.");

        static string Read(IEnumerable<KeyValuePair<string, byte[]>> files)
        {
            using var zip = new MemoryStream();
            StoredZip.Write(zip, files.ToDictionary());
            return Should.Throw<Refusal>(() => Opened(zip)).Message;
        }
    }

    [Theory(DisplayName = "Issue 5.6: an archive whose heading is not that of its histories is refused, though its sums were made anew")]
    [InlineData("\"DUK-BQL\"", "\"OTHER-1\"", "archive.json says that this is OTHER-1; its history is that of DUK-BQL.")]
    [InlineData("d1d1d1d1-0000-7000-8000-000000000001", "d1d1d1d1-0000-7000-8000-000000000002", "archive.json names a Directory that is not the one of history/directory.ndjson.")]
    [InlineData("\"Programme\":\"", "\"Programme\":\"ffffffff-0000-7000-8000-000000000001\",\"Was\":\"", "archive.json gives the programme another id than its sealed reviews do.")]
    public async Task a_heading_that_is_not_that_of_its_histories_is_refused(string was, string now, string sentence)
    {
        using var forged = Forged((await SealedStory.Told()).Archived, "archive.json", text => text.Replace(was, now, StringComparison.Ordinal));

        Should.Throw<Refusal>(() => Opened(forged)).Message.ShouldBe(sentence);
        await VerbsRefuse(forged, sentence);
    }

    [Fact(DisplayName = "Issue 5.6: an event that does not read is a sentence with its position")]
    public async Task an_event_that_does_not_read_is_a_sentence()
    {
        var story = await SealedStory.Told();
        var last = story.Programme.Events[^1];
        using var forged = Forged(story.Archived, "history/programme.ndjson", text => text[..(text.LastIndexOf("\"Data\":", StringComparison.Ordinal) + 7)] + "{}}\n");

        var sentence = Should.Throw<Refusal>(() => Opened(forged)).Message;
        sentence.ShouldStartWith($"The event at position {last.Position} of the archive cannot be read: ");
        await VerbsRefuse(forged, sentence);
    }

    private static Archive Opened(Stream bytes) => Archive.Read(bytes, DateTimeOffset.UtcNow);

    // Before any store is opened.
    private static async Task VerbsRefuse(MemoryStream archive, string sentence)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, archive.ToArray());
            foreach (var verb in (string[])["verify", "restore"])
            {
                using var error = new StringWriter();
                (await CommandLine.Run([verb, file], TextWriter.Null, error)).ShouldBe(1);
                error.ToString().Trim().ShouldBe(sentence);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The archive with one file changed and its list of digests made anew, as anybody can.</summary>
    private static MemoryStream Forged(Archive archive, string name, Func<string, string> change)
    {
        var files = archive.Files.ToDictionary(StringComparer.Ordinal);
        files[name] = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(files[name])));
        files["SHA256SUMS"] = Encoding.UTF8.GetBytes(string.Concat(files.Where(file => file.Key != "SHA256SUMS").OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"{CoordinationTracker.Reports.Canonical.Digest(file.Value)}  {file.Key}\n")));
        var zip = new MemoryStream();
        StoredZip.Write(zip, files);
        return zip;
    }

    private static byte[] Bytes(Archive archive)
    {
        using var bytes = new MemoryStream();
        archive.Write(bytes);
        return bytes.ToArray();
    }

    private static MemoryStream Zip(CompressionLevel level, params string[] names)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(new byte[1_000_000]);
            }
        bytes.Position = 0;
        return bytes;
    }
}
