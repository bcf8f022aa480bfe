using System.Globalization;
using System.Text;
using CoordinationTracker.Reports;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Projections;
using JasperFx.Events;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>
/// The law of the seal once more, at random: whatever byte is changed of what is stored under it, either the change is
/// refused or the seal breaks by name, or whoever reads the record reads what he read before, on every page, in every
/// figure and paper of any basis. All of those are made of the events in their envelopes and of nothing else.
/// </summary>
public sealed class AnyByteTests
{
    private const string Letters = "AB\"{}[],:\\ 0123456789abcdefxyzệ-.\n";

    [Fact(DisplayName = "F4: any byte changed in the histories of an archive under a seal is refused, breaks it by name, or changes nothing")]
    public async Task any_byte_of_an_archive()
    {
        var story = await SealedStory.Told();
        var (archive, random, told) = (story.Archived, new Random(18), new Outcomes());
        var before = Read(archive);
        foreach (var (name, history) in (IEnumerable<(string, StoredHistory)>)
            [("history/programme.ndjson", story.Programme), ("history/directory.ndjson", story.Directory)])
        {
            var lines = Encoding.UTF8.GetString(archive.Files[name]).Split('\n');
            foreach (var nth in Enumerable.Range(0, 200))
            {
                var version = random.Next((int)SealedVersion(story, history.Stream));
                var changed = Changed(lines[version], random);
                string[] all = [.. lines[..version], changed, .. lines[(version + 1)..]];
                told.Add($"{name}, {nth}: {changed}", lines[version] == changed, () => Opened(archive, name, string.Join('\n', all)), before);
            }
        }
        told.ShouldHold(refused: 20, broken: 50);
    }

    [Fact(DisplayName = "F4: any byte changed in the row of an event under a seal breaks it by name, or changes nothing")]
    public async Task any_byte_of_a_row()
    {
        var database = await Postgres.NewDatabase();
        var story = await SealedStory.Told(database);
        await using var opened = await TestStore.Open(SealedStory.Types, database);
        await opened.Run("create table saved as select * from mt_events");
        // Not for the keys of the tables to say.
        await opened.Run("alter table mt_events disable trigger all");
        var columns = await opened.Ask<string[]>("select array(select format('%I %s', attname, format_type(atttypid, null)) from pg_attribute "
            + "where attrelid = 'mt_events'::regclass and attnum > 0 and not attisdropped order by attnum)");
        var positions = new[] { story.Programme, story.Directory }
            .SelectMany(history => history.Events.Take((int)SealedVersion(story, history.Stream))).Select(told => told.Position).ToArray();
        var (random, told) = (new Random(18), new Outcomes());
        var before = await Read(opened.Store, story);
        foreach (var nth in Enumerable.Range(0, 300))
        {
            // What was said, and for which side, is most of a row.
            var column = nth % 3 == 0 ? columns[random.Next(columns.Length)]
                : columns.First(known => known.StartsWith(nth % 3 == 1 ? "data " : "headers ", StringComparison.Ordinal));
            var (name, type) = (column.Split(' ', 2)[0], column.Split(' ', 2)[1]);
            var position = positions[random.Next(positions.Length)];
            var was = await opened.Ask<string>($"select coalesce({name}::text, '') from mt_events where seq_id = {position}");
            var (refused, changed) = (false, Changed(was, random));
            try
            {
                await using var update = opened.Source.CreateCommand(
                    $"update mt_events set {name} = cast(@changed as {type}) where seq_id = {position}");
                update.Parameters.AddWithValue("changed", changed);
                await update.ExecuteNonQueryAsync();
            }
            catch (PostgresException) { refused = true; }
            if (refused) told.Refuse();
            else await told.Add($"{name} of {position}, {nth}: {changed}", was == changed, () => Read(opened.Store, story), before);
            await opened.Run("delete from mt_events; insert into mt_events select * from saved");
        }
        told.ShouldHold(refused: 10, broken: 50);
    }

    /// <summary>One letter put in, taken out or another; a figure often another figure, so that it still reads.</summary>
    private static string Changed(string text, Random random)
    {
        var (at, letter) = (random.Next(text.Length + 1), Letters[random.Next(Letters.Length)].ToString());
        var figures = Enumerable.Range(0, text.Length).Where(nth => char.IsAsciiDigit(text[nth])).ToList();
        if (random.Next(2) == 0 && figures.Count > 0)
        {
            at = figures[random.Next(figures.Count)];
            return text.Remove(at, 1).Insert(at, random.Next(10).ToString(CultureInfo.InvariantCulture));
        }
        return random.Next(3) switch
        {
            0 => text.Insert(at, letter),
            1 when at < text.Length => text.Remove(at, 1),
            _ when at < text.Length => text.Remove(at, 1).Insert(at, letter),
            _ => text + letter,
        };
    }

    private static long SealedVersion(SealedStory story, Guid stream) => story.Programme.Events.Select(told => SealedStory.Types.Read(told).Data)
        .OfType<ReviewSealed>().Single().HistoryDigests.Single(digest => digest.Stream == stream).Version;

    private static string Opened(Archive archive, string name, string content)
    {
        var files = archive.Files.ToDictionary(StringComparer.Ordinal);
        files[name] = Encoding.UTF8.GetBytes(content);
        files["SHA256SUMS"] = Encoding.UTF8.GetBytes(string.Concat(files.Where(file => file.Key != "SHA256SUMS")
            .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Canonical.Digest(file.Value)}  {file.Key}\n")));
        using var zip = new MemoryStream();
        StoredZip.Write(zip, files);
        zip.Position = 0;
        return Read(Archive.Read(zip, DateTimeOffset.UtcNow));
    }

    private static string Read(Archive archive)
    {
        var found = RecordCheck.Of(archive).Seals.ShouldHaveSingleItem();
        return found.State is SealState.Holds
            ? All(archive.Programme.Events.Select(SealedStory.Types.Read), archive.Directory.Events.Select(SealedStory.Types.Read))
            : throw new Broken(found.Sentence!.En!);
    }

    // By the text for the seal, and through Marten for what is read.
    private static async Task<string> Read(EventStore store, SealedStory story)
    {
        var programme = story.Programme with { Events = await store.ReadText(SealedStory.Id, long.MaxValue, default).ToListAsync() };
        var directory = story.Directory with { Events = await store.ReadText(Directory.Stream, long.MaxValue, default).ToListAsync() };
        var found = SealCheck.Of(programme, directory, SealedStory.Types, new(), story.Kept).ShouldHaveSingleItem();
        if (found.State is not SealState.Holds) throw new Broken(found.Sentence!.En!);
        var all = await store.ReadAll(0, default).ToListAsync();
        return All(all.Where(told => told.StreamId == SealedStory.Id), all.Where(told => told.StreamId == Directory.Stream));
    }

    /// <summary>Every entry as it is folded, and what a report finds of them on each basis.</summary>
    private static string All(IEnumerable<IEvent> ofProgramme, IEnumerable<IEvent> ofDirectory)
    {
        var (told, units) = (ofProgramme.Select(one => one.Recorded()).ToList(), ofDirectory.Select(one => one.Recorded()).ToList());
        var directory = units.Aggregate(Directory.Empty, (state, one) => state.Evolve(one));
        var reports = Enum.GetValues<Basis>().Select(basis => Encoding.UTF8.GetString(Canonical.Of(
            Reviewing.Of(Programme.Fold(told), directory, PeriodKind.Quarter, Some.Q3, told[^1].Position, new(2023, 10, 8), basis))));
        return string.Join('\n', told.Concat(units).Select(one => one.ToString()).Concat(reports));
    }

    private sealed class Broken(string sentence) : Exception(sentence);

    /// <summary>What became of each change; those that somebody reads otherwise without a word break the law.</summary>
    private sealed class Outcomes
    {
        private readonly List<string> unseen = [];
        private int refused, broken, same;

        public void Refuse() => refused++;

        public void Add(string what, bool unchanged, Func<string> read, string before) =>
            Add(what, unchanged, () => Task.FromResult(read()), before).GetAwaiter().GetResult();

        public async Task Add(string what, bool unchanged, Func<Task<string>> read, string before)
        {
            try
            {
                if (await read() == before) same++;
                else unseen.Add(what);
            }
            catch (Exception e) when (e is Refusal or UnreadableEvent or UnknownEventType)
            {
                e.Message.ShouldNotBeEmpty(what);
                unchanged.ShouldBeFalse(what);
                refused++;
            }
            // A history whose signing was taken out has no code any more.
            catch (Broken e)
            {
                e.Message.ShouldMatch("^Alarm: the history of (DUK-BQL|the Directory)? is not the one it was sealed with", what);
                unchanged.ShouldBeFalse(what);
                broken++;
            }
        }

        public void ShouldHold(int refused, int broken)
        {
            unseen.ShouldBeEmpty();
            (this.refused >= refused && this.broken >= broken).ShouldBeTrue($"{this.refused} refused, {this.broken} broken, {same} the same");
        }
    }
}
