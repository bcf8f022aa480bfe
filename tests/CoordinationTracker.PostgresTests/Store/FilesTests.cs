using CoordinationTracker.Store;

namespace CoordinationTracker.PostgresTests.Store;

public sealed class FilesTests
{
    [Fact]
    public async Task content_is_kept_once_and_read_back_as_it_was()
    {
        await using var source = MartenSetup.Source(await Postgres.NewDatabase());
        var files = new Files(source);
        byte[] content = [0, 1, 2, 255];

        (await files.Find("d1", default)).ShouldBeNull();
        await files.Keep("d1", content, "text/plain", default);
        await files.Keep("d1", [9], "image/png", default);
        var (kept, mediaType) = (await files.Find("d1", default))!.Value;
        kept.ShouldBe(content);
        mediaType.ShouldBe("text/plain");
        await using var length = source.CreateCommand("select sum(length)::bigint from tracker.files");
        (await length.ExecuteScalarAsync()).ShouldBe(4L);
    }
}
