namespace CoordinationTracker.Benchmarks;

/// <summary>What the page of a programme shows: its counts, its indicators for the year and the whole term, its commitments and what was done for each.</summary>
internal sealed record ProgrammePage(
    int Activities, EquatableList<(TaskState State, int Count)> Tasks, int OpenDifficulties,
    EquatableList<IndicatorLine> Indicators, EquatableList<(string Clause, Wording Text, int Done)> Commitments)
{
    public static ProgrammePage Of(Programme programme, DateOnly today)
    {
        var states = programme.Tasks.All.CountBy(task => task.StateOn(today)).ToDictionary();
        return new(
            programme.Activities.Count,
            Enum.GetValues<TaskState>().Select(state => (state, states.GetValueOrDefault(state))).ToEquatableList(),
            programme.Difficulties.All.Count(difficulty => difficulty.IsOpenOn(today)),
            programme.Indicators.All.Select(indicator => new IndicatorLine(
                indicator.Definition.Name, Told(programme, indicator, Period.Year(today.Year)), Told(programme, indicator, programme.Term))).ToEquatableList(),
            programme.Commitments.All.Select(commitment => (commitment.Clause, commitment.Text, programme.Activities.CountServing(commitment.Id))).ToEquatableList());
    }

    private static IndicatorValue Told(Programme programme, Indicator indicator, Period over)
    {
        var plan = indicator.PlanFor(over)?.Value;
        var actual = indicator.Definition.Aggregation is Aggregation.Flow ? programme.Readings.Flow(indicator.Code, over)
            : new Counting(programme, Directory.Empty).Of(indicator.Code, over).Total;
        return new(plan, actual, plan > 0 && !actual.NotRecorded ? Rounding.Percent(actual.Value, plan.Value) : null);
    }
}

internal sealed record IndicatorLine(Wording Name, IndicatorValue Year, IndicatorValue Term);

internal sealed record IndicatorValue(decimal? Plan, Total Actual, decimal? Percent);
