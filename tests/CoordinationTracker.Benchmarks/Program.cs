using CoordinationTracker.Benchmarks;

// dotnet run -c Release --project tests/CoordinationTracker.Benchmarks [-- [smoke] [words of the figures wanted]]
var smoke = args.Contains("smoke");
var scale = smoke ? Scale.Smoke : Scale.Full;
var wanted = args.Where(word => word != "smoke").ToArray();

await using var bench = await Bench.Open(scale);
var results = new List<Result>();
foreach (var (name, measure) in Figures.All)
{
    if (wanted.Length > 0 && !wanted.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))) continue;
    Console.Error.WriteLine($"… {name}");
    // Onto a fresh stack: the frames of the figure before still hold what it folded.
    await Task.Yield();
    results.AddRange(await measure(bench));
}

Console.WriteLine(await Machine.Description(bench.Source));
Console.WriteLine();
Console.WriteLine(Result.Table(results));
Console.WriteLine(bench.Appendix);
if (results.Count == 0) Console.Error.WriteLine($"No figure is called so; there are: {string.Join(", ", Figures.All.Select(figure => figure.Name))}.");
return results.Count == 0 || (!smoke && results.Any(result => !result.Met)) ? 1 : 0;
