using Microsoft.Playwright;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Chromium from the PATH, driven. A machine without it fails the tests with a sentence; it never skips them.</summary>
public sealed class Browser : IAsyncLifetime
{
    // A loaded machine is slow, not broken.
    private const float Patience = 60_000;

    private static readonly string[] Quietly = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public async Task InitializeAsync()
    {
        var program = Program(Environment.GetEnvironmentVariable("PATH"));
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Quietly, Timeout = Patience });
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A fresh window of somebody who reads this language.</summary>
    public async Task<IPage> Open(Uri site, string language = "en", int width = 1400, bool scripts = true)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = site.ToString(), Locale = language == "vi" ? "vi-VN" : "en-GB", TimezoneId = "Asia/Ho_Chi_Minh", ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        return await context.NewPageAsync();
    }

    internal static string Program(string? path) =>
        (path ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("There is no chromium on the PATH, and the browser tests need one. On Debian: apt-get install chromium fonts-noto-core");
}

/// <summary>Tests in a browser, one after the other on one site.</summary>
[CollectionDefinition(nameof(SeenInABrowser))]
public sealed class SeenInABrowser : ICollectionFixture<DemoSite>, ICollectionFixture<Browser>;
