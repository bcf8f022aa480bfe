using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Verbs;
using Microsoft.Extensions.Configuration;

namespace CoordinationTracker.PostgresTests.Web;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData(" http://127.0.0.1:5080/khoi/ ", "http://127.0.0.1:5080/khoi")]
    public void an_address_is_kept_without_its_last_slash(string? said, string? root) => Of(said).Root.ShouldBe(root);

    [Theory]
    [InlineData("example.org")]
    [InlineData("/khoi")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.org@example.org")]
    [InlineData("https://example.org/?asAt=1")]
    public void what_is_no_address_of_a_site_is_refused(string said) =>
        Should.Throw<Misuse>(() => Of(said)).Message.ShouldBe($"Site__Address is the site's whole address, as https://example.org, not “{said}”.");

    private static PublicAddress Of(string? said) => PublicAddress.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Site:Address", said)]).Build());
}
