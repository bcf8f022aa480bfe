using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>A second process that uses a data folder until it is told, signalled or killed.</summary>
internal static class ClusterUser
{
    private static async Task<int> Main(string[] args)
    {
        using var interrupted = new ManualResetEventSlim();
        Console.CancelKeyPress += (_, e) => { e.Cancel = true; interrupted.Set(); };
        try
        {
            await using var cluster = await PrivatePostgres.Open(args[0]);
            Console.WriteLine("open");
            _ = Task.Run(() => { Console.ReadLine(); interrupted.Set(); });
            interrupted.Wait();
            // Long enough for a server that was interrupted as well to have gone.
            await Task.Delay(500);
            await using var connection = new NpgsqlConnection(cluster.ConnectionString);
            await connection.OpenAsync();
            Console.WriteLine("still answers");
            return 0;
        }
        catch (PostgresUnavailable e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
