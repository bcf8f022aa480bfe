using System.Globalization;
using System.Runtime.InteropServices;
using Npgsql;

namespace CoordinationTracker.Benchmarks;

/// <summary>What the numbers were measured on; without it they mean nothing.</summary>
internal static class Machine
{
    public static async Task<string> Description(NpgsqlDataSource source)
    {
        await using var question = source.CreateCommand("select current_setting('server_version')");
        var memory = (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30)).ToString("N0", CultureInfo.InvariantCulture);
        var today = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{today}, {Processor()}, {Environment.ProcessorCount} cores, {memory} GB RAM, PostgreSQL {await question.ExecuteScalarAsync()}, {RuntimeInformation.FrameworkDescription}";
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':') + 1)..].Trim() : RuntimeInformation.ProcessArchitecture.ToString();
}
