namespace CoordinationTracker;

/// <summary>Say what was learnt (domain 3.2 III.4).</summary>
public sealed record NoteLesson(Guid Lesson, Side Side, Wording Text, DateOnly NotedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(NoteLesson command, DateOnly today)
    {
        var noted = new LessonNoted(command.Lesson, command.Side, command.Text.Checked(nameof(command.Text)), command.NotedOn);
        if (Assessments.Lessons.Any(known => known.Said == noted)) return [];

        RequireNewAssessment(command.Lesson, Assessments.Lessons.Any(known => known.Said.Lesson == command.Lesson), nameof(command.Lesson));
        RequireSide(command.Side, nameof(command.Side));
        RequirePast(command.NotedOn, today, nameof(command.NotedOn));
        return [noted];
    }
}
