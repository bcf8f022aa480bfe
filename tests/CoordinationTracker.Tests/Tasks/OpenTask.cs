namespace CoordinationTracker.Tests;

/// <summary>What every command about a task refuses alike.</summary>
public static class OpenTask
{
    public static TheoryData<ProgrammeEvent[], string> Closed() => new()
    {
        { Some.Signed, Said.NoTask },
        { [.. Some.WithTask, new TaskCompleted(Some.TheTask, new(2023, 9, 29), Some.Vi("xong"))], Said.TaskCompleted },
        { [.. Some.WithTask, new TaskWithdrawn(Some.TheTask, "thôi", new(2023, 9, 29))], Said.TaskWithdrawn },
    };

    public static TheoryData<DateOnly, string> BadDays() => new()
    {
        { Some.Tomorrow, Said.NotYetDay },
        { new(2023, 8, 31), Said.BeforeTask },
    };
}
