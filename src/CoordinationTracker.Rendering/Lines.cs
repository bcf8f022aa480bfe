using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>What is printed on a line, the same in every format.</summary>
internal static class Lines
{
    public const string ListMark = "- ";

    public static string Title(Document document) => $"{document.Kind} {document.Summary}".Trim();

    public static string Of(Heading heading) => $"{heading.Number} {heading.Text}".Trim();

    /// <summary>Between the issuers of a joint document; on a line of its own, for names have hyphens too.</summary>
    public const string Joining = "-";

    /// <summary>A joint document lists its issuers with a hyphen between (domain 4.6).</summary>
    public static IEnumerable<string> Issuers(Letterhead letterhead) =>
        letterhead.Issuers.SelectMany((issuer, at) => at == 0 ? new[] { issuer } : [Joining, issuer]);

    public static IEnumerable<string> Motto(Letterhead letterhead) => letterhead.Motto.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a layout prints as letters; a rule is drawn, or left out where nothing can be drawn.</summary>
    public static string Printed(string sign) => sign == Layout.Rule ? "" : sign;

    public static string RecipientsHeading(Closing closing) => Ended(closing.RecipientsHeading, ":");

    /// <summary>Each recipient with the separator of the layout, the last with a full stop.</summary>
    public static IEnumerable<string> Recipients(Document document)
    {
        var recipients = document.Closing.Recipients;
        return recipients.Select((recipient, at) =>
            ListMark + Ended(recipient, at < recipients.Count - 1 ? document.Layout.RecipientsSeparator : "."));
    }

    public static bool HasClosing(Document document) => document.Closing is { Recipients.Count: > 0 } or { Signatures.Count: > 0 };

    /// <summary>In a joint document each post is written with its body's name (domain 4.6).</summary>
    public static bool IsJoint(Closing closing) => closing.Signatures.Count > 1;

    private static string Ended(string line, string with) => line.EndsWith(with, StringComparison.Ordinal) ? line : line + with;
}
