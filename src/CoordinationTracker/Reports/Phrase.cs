using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoordinationTracker.Reports;

/// <summary>A sentence with its values still apart, so that it can be looked up: <c>$"cấp {level}"</c> is "cấp {0}" and one value.</summary>
[InterpolatedStringHandler]
internal readonly struct Phrase
{
    private readonly StringBuilder? pattern;
    private readonly List<string> values;
    private readonly string? whole;

    public Phrase(int literalLength, int formattedCount) => (pattern, values, whole) = (new(literalLength + 3 * formattedCount), new(formattedCount), null);
    private Phrase(string whole) => (this.whole, values) = (whole, []);

    public static implicit operator Phrase(string text) => new(text);

    public void AppendLiteral(string text) => pattern!.Append(text);

    public void AppendFormatted<T>(T value)
    {
        pattern!.Append('{').Append(values.Count).Append('}');
        values.Add((value is IFormattable known ? known.ToString(null, CultureInfo.InvariantCulture) : value?.ToString()) ?? "");
    }

    /// <summary>"cấp {0}".</summary>
    public string Pattern => whole ?? pattern!.ToString();

    public override string ToString() => Fill(Pattern);

    /// <summary>The values put into these words instead; a translation may leave some out or turn them around.</summary>
    public string Fill(string words)
    {
        if (values.Count == 0) return words;
        var said = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] != '{') said.Append(words[at]);
            else
            {
                said.Append(values[words[at + 1] - '0']);
                at += 2;
            }
        }
        return said.ToString();
    }
}
