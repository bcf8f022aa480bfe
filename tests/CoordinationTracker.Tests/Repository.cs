namespace CoordinationTracker.Tests;

/// <summary>The repository these tests were built in: what stands beside the code is held to the code.</summary>
public static class Repository
{
    // Not by the test's own source path: a deterministic build maps that to nowhere.
    private static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder, without what a build leaves there.</summary>
    public static IEnumerable<string> Sources(params string[] parts) => Files("*.cs", parts);

    /// <summary>The files of a name below a folder, without what a build leaves there.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] parts) =>
        System.IO.Directory.EnumerateFiles(Path(parts), pattern, SearchOption.AllDirectories)
            .Where(file => !System.IO.Path.GetRelativePath(Root, file).Split('/', '\\').Any(part => part is "obj" or "bin" or "artifacts" or "node_modules"))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => System.IO.Path.GetRelativePath(Root, file);

    private static string Above(string? folder) => folder is null
        ? throw new InvalidOperationException("These tests look at the repository and must run inside it.")
        : File.Exists(System.IO.Path.Combine(folder, "CoordinationTracker.sln")) ? folder : Above(System.IO.Path.GetDirectoryName(folder));
}
