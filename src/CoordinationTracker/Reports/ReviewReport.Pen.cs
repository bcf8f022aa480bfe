namespace CoordinationTracker.Reports;

/// <content>How anything is put on paper: headings, paragraphs, items, figures that carry their key.</content>
public sealed partial class ReviewReport
{
    private void Part(string number, string text) => Heading(1, number + layout.HeadingPunctuation, text);

    private void Section(string key, string number, string text, Action told)
    {
        if (text.Length > 0) Heading(2, number + layout.HeadingPunctuation, text);
        if (!Passage(key)) told();
    }

    private void Heading(int level, string number, string text) => body.Add(new Heading(level, number, text));

    /// <summary>Begins a section with what was written for it by hand; true when that stands instead of what is drafted.</summary>
    private bool Passage(string section)
    {
        sections.Add((section, body.Count));
        if (findings.Passages.FirstOrDefault(passage => passage.Section == section) is not { } passage) return false;
        foreach (var paragraph in passage.Text.In(language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Paragraph([.. Cited.PiecesOf(paragraph).Select(piece => piece.Key is { } key ? Live(key) : new Run(piece.Text, Language: Foreign(passage.Text)))]);
        return passage.Instead is true;
    }

    // What somebody named and is no longer there must not go out unseen.
    private Run Live(string key) => findings.FindFigure(key) switch
    {
        null => new(Words.ToBeChecked.In(language), Bold: true),
        { Value: { } value } figure when Figure.IsShare(key) || findings.Indicators.Any(indicator => indicator.InPoints && indicator.Actual.Key == key) => new(numerals.SayPercent(value, figure.Qualifier), Figure: key),
        { } figure => Number(figure),
    };

    private void Listed(IEnumerable<Wording> texts, bool orSaySo = true)
    {
        var before = body.Count;
        foreach (var text in texts) Item("", text);
        if (orSaySo && body.Count == before) Paragraph(Words.NoneRecorded.In(language));
    }

    private void Item(string lead, Wording text, Wording? after = null) =>
        Paragraph(true, [.. lead.Length == 0 ? [] : new[] { Plain(lead) }, Sentence(text), .. after is null ? [] : new[] { Plain(" "), Sentence(after) }]);

    private Run Sentence(Wording text)
    {
        var written = text.In(language).TrimEnd();
        return new(written.EndsWith('.') || written.EndsWith('!') || written.EndsWith('?') || written.EndsWith('…') || written.EndsWith('।') || written.EndsWith('۔') ? written : written + (Foreign(text) is null ? Say(".", ".") : "."), Language: Foreign(text));
    }

    private void Paragraph(string text) => Paragraph(Plain(text));
    private void Paragraph(params Run[] runs) => Paragraph(false, runs);
    private void Paragraph(bool listed, Run[] runs) => body.Add(new Paragraph(runs.ToEquatableList(), listed));

    private Run Written(Wording text) => new(text.In(language), Language: Foreign(text));
    private Run Number(Figure figure) => new(figure.Value is { } value ? numerals.Say(value, figure.Qualifier) : Words.NotRecorded.In(language), Figure: figure.Key);
    private Run Plain(string text) => new(Say(text, text));
    private string? Foreign(Wording text) => text.LanguageIn(language) == language ? null : text.LanguageIn(language);
    // An English sentence names a body or a paper with an article, unless the name brings its own; a Vietnamese one lowers a leading "Các".
    private string The(Wording name)
    {
        var written = name.In(language);
        if (language == "vi") return written.StartsWith("Các ", StringComparison.Ordinal) ? "các " + written[4..] : written;
        return language != "en" ? name.InVoice(language) : name.LanguageIn(language) != language || written.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? written : "the " + written;
    }

    private string SideName(Side side) => side switch { Side.A => PartyA, Side.B => PartyB, _ => Say("Hai bên", "Both sides") };
    private static string Tasks(Figure count) => count.Value == 1 ? "task" : "tasks";
    private static string Activities(Figure count) => count.Value == 1 ? "activity" : "activities";
    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
    private string Say(Phrase vi, Phrase en) => Glossary.Say(language, vi, en);
}
