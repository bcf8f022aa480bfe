namespace CoordinationTracker.Tests;

/// <summary>The sentences many commands share; each other one stands in its own test.</summary>
internal static class Said
{
    public const string Blank = "Say it in words; this cannot be left blank.";
    public const string NotSigned = "There is no such programme; sign it first.";
    public const string NotYetDay = "This day has not come yet; what will happen is a task, not a record.";
    public const string NoId = "The entry has no id; load the form again.";
    public const string NoSide = "“7” is not a side of this programme; it has A, B, or both.";
    public const string NoUnit = "The Directory knows no such unit.";
    public const string NoCommitment = "The programme has no such commitment in force.";
    public const string BeforeSigning = "This lies before the signing.";
    public const string TermEndsEarly = "The term ends before it begins.";
    public const string BelowZero = "A count cannot be below zero.";
    public const string TooLarge = "This number is too large or too finely divided to be counted.";
    public const string NoActivity = "There is no such activity.";
    public const string ActivityWithdrawn = "This activity was withdrawn.";
    public const string NoTask = "There is no such task.";
    public const string TaskCompleted = "This task has been completed.";
    public const string TaskWithdrawn = "This task was withdrawn.";
    public const string BeforeTask = "This lies before the task was given.";
    public const string NoDifficulty = "There is no such difficulty.";
    public const string DifficultyResolved = "This difficulty has been resolved.";

    /// <summary>In the Directory a day that has not come is just that.</summary>
    public const string NotYetDayInDirectory = "This day has not come yet.";

    /// <summary>A side nobody is on.</summary>
    public const Side AnotherSide = (Side)7;
}
