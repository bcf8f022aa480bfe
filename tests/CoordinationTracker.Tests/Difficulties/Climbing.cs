namespace CoordinationTracker.Tests;

/// <summary>The cast's difficulty, raised on 3 July 2023, and a ladder that crosses from side B's department over its board to side A.</summary>
public static class Climbing
{
    public static readonly LadderAgreed Ladder = new([new(Some.Enterprises, 15), new(Some.Zone, 20), new(Some.Bloc, 30)], new(2023, 6, 1));
    public static readonly DifficultyEscalated ToZone = new(Some.TheDifficulty, Some.Zone, new(2023, 8, 1), "Vượt thẩm quyền", BySilence: false);
    public static readonly DifficultyEscalated ToBloc = ToZone with { To = Some.Bloc, EscalatedOn = new(2023, 8, 10) };
    public static readonly DifficultyResolved Resolved = new(Some.TheDifficulty, new(2023, 9, 1), Some.Vi("đã xếp lịch"), Some.Vi("Lịch ca tháng 9"), Side.B);
    public static readonly ResolutionAccepted Accepted = new(Some.TheDifficulty, Side.A, new(2023, 9, 5));
    public static readonly ResolutionRejected Rejected = new(Some.TheDifficulty, Side.A, new(2023, 9, 5), "Lịch chưa áp dụng");
    public static readonly DifficultyClosed Closed = new(Some.TheDifficulty, new(2023, 9, 1), "Doanh nghiệp giải thể");
    public static readonly DifficultyReopened Reopened = new(Some.TheDifficulty, new(2023, 9, 10), "Lại vướng");

    /// <summary>The ladder, the difficulty, and what else happened.</summary>
    public static ProgrammeEvent[] After(params ProgrammeEvent[] events) => [.. Some.Signed, Ladder, Some.DifficultyRaised, .. events];

    public static Difficulty DifficultyAfter(params ProgrammeEvent[] events) => Programme.Fold(Some.History([.. After(events)])).Difficulties.Find(Some.TheDifficulty)!;
}
