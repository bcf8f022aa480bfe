namespace CoordinationTracker.Reports;

/// <summary>Finds what a review across a department's programmes has to say: each programme's findings as they are, sums of what may be added up, and what falls due.</summary>
public static class PortfolioReviewing
{
    /// <exception cref="Refusal">Periods of this kind are one programme's own.</exception>
    public static void RequireShared(PeriodKind kind) =>
        Refusal.If(Periods.IsOfProgramme(kind), nameof(kind), $"Programmes are reviewed together by a period they share; {Periods.Noun(kind).En} is one programme's own.",
            $"Các chương trình được sơ kết chung theo kỳ như nhau; {Periods.Noun(kind).Vi} là của riêng từng chương trình.");

    /// <summary>How far behind the covered days and ahead of them the calendar looks, in months: what fell due a quarter ago may not have been reviewed yet.</summary>
    private const int MonthsBehind = 3, MonthsAhead = 12;

    /// <param name="programmes">Every programme that was ever in the portfolio, folded at the same position; those of these days are told.</param>
    /// <param name="toldOn">The day the record came to that position.</param>
    /// <exception cref="Refusal">The kind of period is one programme's own.</exception>
    public static PortfolioFindings Of(Portfolio portfolio, IEnumerable<Programme> programmes, Directory directory, PeriodKind kind, Period covering, long asAt, DateOnly toldOn)
    {
        RequireShared(kind);
        var codes = portfolio.ProgrammesIn(covering).ToList();
        var told = codes.Select(code => programmes.FirstOrDefault(programme => string.Equals(programme.Code, code, StringComparison.OrdinalIgnoreCase))).OfType<Programme>().ToList();
        var findings = told.Select(programme => Reviewing.Of(programme, directory, kind, covering, asAt, toldOn)).ToEquatableList();
        var asOf = toldOn < covering.To ? toldOn : covering.To;
        var issueOn = findings.Where(found => found.ConferenceOn is not null).Select(found => (DateOnly?)found.IssueOn).Max() ?? toldOn;
        return new(
            portfolio.Opening!.Unit, portfolio.Opening.Name, DepartmentOf(portfolio.Opening, directory, asOf), kind, covering, asAt, asOf, issueOn, findings, Sums(findings),
            Calendar(told, directory, covering, issueOn));
    }

    private static IssuerFinding DepartmentOf(PortfolioOpened opened, Directory directory, DateOnly asOf)
    {
        var (unit, name) = (directory.Find(opened.Unit), directory.Find(opened.Unit)?.NameOn(asOf));
        return new(directory.NameOn(opened.Unit, asOf), name?.Symbol, unit?.Regime ?? Regime.Other, directory.ParentOf(opened.Unit, asOf) is { } parent ? directory.NameOn(parent, asOf) : null, opened.Signatory);
    }

    private static EquatableList<SumFinding> Sums(EquatableList<Findings> programmes)
    {
        return programmes.Count == 0 ? [] :
        [
            Sum(new(Vi: "Hoạt động", En: "Activities"), found => found.ActivityTotal), Sum(new(Vi: "Lượt người", En: "Attendances"), found => found.Attendance),
            Sum(new(Vi: "Nhiệm vụ", En: "Tasks"), found => found.TaskTotal),
            .. Enum.GetValues<TaskState>().Select(state => Sum(Words.Of(state), found => found.TaskStates.First(count => count.State == state).Count)),
            Sum(new(Vi: "Văn bản ban hành", En: "Documents issued"), found => found.DocumentTotal), Sum(new(Vi: "Hạn chế, khó khăn", En: "Difficulties"), found => found.DifficultyTotals.All),
        ];

        SumFinding Sum(Wording name, Func<Findings, Figure> figure)
        {
            var parts = programmes.Select(figure).ToEquatableList();
            var total = parts.Where(part => part.Value is not null).Aggregate(default(Total), (sum, part) => sum + Total.Of(part.Value!.Value, part.Qualifier));
            return new(name, Figure.Of(parts[0].Key, total, parts.Select(part => part.Positions).InOrder()), parts);
        }
    }

    // In order of day; what falls due on one day by programme and then by document.
    private static EquatableList<CalendarFinding> Calendar(IReadOnlyList<Programme> programmes, Directory directory, Period covering, DateOnly issueOn)
    {
        var days = new Period(covering.From.AddMonths(-MonthsBehind), covering.To.AddMonths(MonthsAhead));
        return programmes.SelectMany(programme => programme.ReviewsDue(days.To, heldBy: covering.To)
                .Select(due => new CalendarFinding(due.On, due.Years, programme.Code, null, programme.Title, Past(due.On), [programme.SigningPosition])))
            .Concat(DocumentsOf(programmes, directory.Documents).DueIn(days).Select(due => new CalendarFinding(due.On, due.Years, null, due.Document.Id, Named(due.Document.Account), Past(due.On), due.Document.Positions)))
            .OrderBy(due => due.DueOn).ThenBy(due => due.Document is not null).ThenBy(due => due.Programme, StringComparer.Ordinal).ThenBy(due => due.Document).ToEquatableList();

        int Past(DateOnly on) => issueOn.DayNumber - on.DayNumber;
    }

    // What was issued under the programmes and what that carries out; the text of a programme is reviewed as the programme.
    private static IEnumerable<RegisteredDocument> DocumentsOf(IReadOnlyList<Programme> programmes, Documents register)
    {
        var found = new Dictionary<Guid, RegisteredDocument>();
        foreach (var document in programmes.SelectMany(programme => register.Of(programme.Code))) Add(document);
        return found.Values.Where(document => !programmes.Any(programme => document.IsOf(programme.Code) && document.Account is { Type: "CTr", IssuedOn: var on } && on == programme.Signing!.SignedOn));

        void Add(RegisteredDocument document)
        {
            if (document.Withdrawal is not null || !found.TryAdd(document.Id, document)) return;
            foreach (var implemented in document.Account.Implements.Select(register.Find).OfType<RegisteredDocument>()) Add(implemented);
        }
    }

    // "Nghị quyết 25: …".
    private static Wording Named(DocumentAccount account)
    {
        var (type, number) = (Words.DocumentType(account.Type), account.Symbol ?? account.Number);
        return new(In("vi"), account.Summary.LanguageIn("en") == "en" ? In("en") : null);

        string In(string language) => $"{type.In(language)}{(number is null ? "" : $" {number}")}: {account.Summary.In(language)}";
    }
}
