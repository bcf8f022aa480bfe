namespace CoordinationTracker;

/// <summary>Say that a difficulty is an earlier one come back, so that it is known across quarters.</summary>
public sealed record RecogniseRecurrence(Guid Difficulty, Guid Earlier, DateOnly RecognisedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RecogniseRecurrence command, DateOnly today)
    {
        var recognised = new RecurrenceRecognised(command.Difficulty, command.Earlier, command.RecognisedOn);
        var known = RequireDifficulty(command.Difficulty);
        if (known.Recurrence == recognised) return [];

        Refusal.If(known.Recurrence is not null, nameof(command.Difficulty), "It is known as an earlier one come back already.", "Đã ghi nhận là khó khăn, vướng mắc cũ tái diễn.");
        var earlier = Difficulties.Find(command.Earlier);
        Refusal.If(earlier is null || earlier.Id == known.Id, nameof(command.Earlier), "There is no such earlier difficulty.", "Không có khó khăn, vướng mắc trước đó như vậy.");
        Refusal.If(earlier!.Raised.RaisedOn > known.Raised.RaisedOn || Difficulties.EarlierOf(earlier).Any(before => before.Id == known.Id), nameof(command.Earlier),
            "The earlier one was raised before this one.", "Khó khăn, vướng mắc trước đó phải được nêu trước.");
        RequirePast(command.RecognisedOn, today, nameof(command.RecognisedOn));
        return [recognised];
    }
}
