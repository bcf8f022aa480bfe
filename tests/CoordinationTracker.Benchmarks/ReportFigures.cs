using CoordinationTracker.Store;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Benchmarks;

/// <summary>What papers cost: a report of very many tasks in every form, an ordinary one, and a sealed one opened again.</summary>
internal static class ReportFigures
{
    public static async Task<IReadOnlyList<Result>> Measure(Bench bench)
    {
        var (commitments, tasks) = bench.Scale == Scale.Full ? (200, 22_000) : (20, 300);
        var large = new ManyTasks(commitments, 300, tasks).Told();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var paper = Composed(large);
        var (peak, all) = await Watched(before, async () => await Rounds.Median(3, () => Task.FromResult(Renderers.All.Select(renderer => Rendered(renderer, Composed(large))).ToList())));
        var sheet = await Rounds.Median(3, () => Task.FromResult(Rendered(new XlsxRenderer(), paper)));
        var ordinary = new ManyTasks(40, 300, 60).Told();
        var word = await Rounds.Median(bench.Scale.Rounds, () => Task.FromResult(Rendered(new DocxRenderer(), Composed(ordinary))));
        var printed = PdfPrinter.Program is null ? (double?)null : await Rounds.OfFew(3, () => PdfPrinter.Print(paper, CancellationToken.None));
        return
        [
            Result.Time($"Report of {commitments} commitments and {tasks:N0} tasks, HTML, DOCX and XLSX together", all, 10_000),
            Result.Memory("… memory at its peak", peak, 600),
            Result.Time($"XLSX of {tasks:N0} rows", sheet, 2_000),
            .. printed is { } pdf ? new[] { Result.Time("… its PDF, annexes cut at 1,000 rows", pdf, 15_000) } : [],
            Result.Time("DOCX of 40 commitments and 300 activities", word, 500),
            .. await Reopened(bench),
        ];
    }

    private static async Task<IReadOnlyList<Result>> Reopened(Bench bench)
    {
        await bench.ColdProgramme();
        var files = new Files(bench.Source);
        var (id, by) = (LargeProgramme.Stream, new Authorship("bench"));
        var (programmes, desk) = Started();
        var review = (await programmes.At(id, null, CancellationToken.None)).Programme.Reviews.All.First();
        if (review.Seal is null)
        {
            var (draft, on) = (Guid.NewGuid(), new DateOnly(2026, 2, 2));
            await desk.Present(id, review.Id, draft, on, by, CancellationToken.None);
            foreach (var side in new[] { Side.A, Side.B })
                await desk.Decide(id, (programme, _) => programme.Decide(new ApproveDraft(review.Id, draft, side, new("Bí thư"), on), on), by, CancellationToken.None);
            await desk.Seal(id, new(review.Id, draft, on), by, CancellationToken.None);
        }
        var cold = new List<double>();
        for (var round = 0; round < bench.Scale.Rounds; round++)
        {
            GC.Collect();
            var site = Started();
            cold.Add(await Rounds.Timed(() => Open(site)));
            // The history that is still read letter by letter is not on the next round's bill.
            while (await Open(site) is Web.Archives.SealState.Reading) await Task.Delay(100);
        }
        var warmed = Started();
        await Open(warmed);
        var warm = await Rounds.Median(bench.Scale.Rounds, () => Open(warmed));
        return
        [
            Result.Time($"Sealed report of {bench.Scale.Events:N0} events opened again, cold", Rounds.Median(cold), 3_000),
            Result.Time("… the slowest", cold.Max(), 4_000),
            Result.Time("… warm", warm, 100),
        ];

        (Programmes, SigningDesk) Started()
        {
            var door = new Programmes(bench.Store, new(), new Clock(TimeProvider.System));
            return (door, new(door, bench.Store, Bench.Format, new(), files, new PublicAddress(null)));
        }

        async Task<Web.Archives.SealState> Open((Programmes Door, SigningDesk Desk) site)
        {
            var sealedReview = (await site.Door.At(id, null, CancellationToken.None)).Programme.Reviews.Find(review.Id)!;
            var found = await site.Desk.Open(id, sealedReview, CancellationToken.None);
            if (found.State is not (Web.Archives.SealState.Holds or Web.Archives.SealState.Reading)) throw new InvalidOperationException(found.Sentence!.En);
            return found.State;
        }
    }

    private static Document Composed(Programme programme) =>
        ReviewReport.Compose(Reviewing.Of(programme, LargeProgramme.Bodies(), PeriodKind.Year, ManyTasks.Covering, programme.Position, new(2024, 1, 8)), "vi");

    private static long Rendered(IRenderer renderer, Document document)
    {
        using var file = new MemoryStream();
        renderer.Render(document, file);
        return file.Length;
    }

    // Looked at every few milliseconds: what the work holds at its worst, above what was held before.
    private static async Task<(long Peak, double Took)> Watched(long before, Func<Task<double>> work)
    {
        using var done = new CancellationTokenSource();
        var peak = 0L;
        var watching = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - before);
                await Task.Delay(5, CancellationToken.None);
            }
        }, CancellationToken.None);
        var took = await work();
        await done.CancelAsync();
        await watching;
        return (peak, took);
    }
}
