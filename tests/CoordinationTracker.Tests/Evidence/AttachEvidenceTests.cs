namespace CoordinationTracker.Tests;

public sealed class AttachEvidenceTests
{
    private static readonly AttachEvidence Attach = new(Shown.TheEvidence, Some.TheActivity, Papers.File, null, Some.Vi("Danh sách ký nhận"));
    private static readonly Directory Register = Some.DirectoryOf(Papers.Registered);

    [Fact(DisplayName = "S0.28: a file shows that an activity was done")]
    public void a_file_is_attached_to_an_activity()
    {
        When(Attach).Then(Shown.Attached);
        Some.ProgrammeOf([Some.ActivityLogged, Shown.Attached]).Evidences.Of(Some.TheActivity).Select(evidence => evidence.Id).ShouldBe([Shown.TheEvidence]);
    }

    [Fact]
    public void a_document_of_the_register_shows_it_as_well() =>
        When(Attach with { File = null, Document = Papers.Ours }).Then(Shown.Attached with { File = null, Document = Papers.Ours });

    [Fact]
    public void attaching_twice_changes_nothing() => Given([.. Some.WithActivity, Shown.Attached]).When(it => it.Decide(Attach, Register)).ThenNothing();

    [Fact]
    public void to_what_is_not_said_to_be_done_nothing_is_attached()
    {
        Given(Some.WithTask).When(it => it.Decide(Attach with { Of = Some.TheTask }, Register)).ThenRefused("This task has not been declared complete.", "Of");
        Given([.. Some.WithTask, new TaskCompleted(Some.TheTask, new(2023, 9, 20), Some.Vi("Xong"))]).When(it => it.Decide(Attach with { Of = Some.TheTask }, Register)).Then(Shown.Attached with { Of = Some.TheTask });
        Given(Some.WithDifficulty).When(it => it.Decide(Attach with { Of = Some.TheDifficulty }, Register)).ThenRefused("This difficulty has not been resolved.", "Of");
        Given([.. Some.WithDifficulty, Climbing.Resolved]).When(it => it.Decide(Attach with { Of = Some.TheDifficulty }, Register)).Then(Shown.Attached with { Of = Some.TheDifficulty });
        When(Attach with { Of = Some.OtherActivity }).ThenRefused("There is no such activity, task or difficulty.", "Of");
        Given([.. Some.WithActivity, new ActivityWithdrawn(Some.TheActivity, "nhầm")]).When(it => it.Decide(Attach, Register)).ThenRefused(Said.ActivityWithdrawn, "Activity");
    }

    [Fact]
    public void what_cannot_be_is_refused()
    {
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Attach, Register)).ThenRefused(Said.NotSigned);
        When(Attach with { Evidence = Guid.Empty }).ThenRefused(Said.NoId, "Evidence");
        When(Attach with { File = null }).ThenRefused("Choose a file or a document of the register; one of the two.", "File");
        When(Attach with { Document = Papers.Ours }).ThenRefused("Choose a file or a document of the register; one of the two.", "File");
        When(Attach with { File = null, Document = Papers.Another }).ThenRefused("The register has no such document.", "Document");
        Given([.. Some.WithActivity, Shown.Attached]).When(it => it.Decide(Attach with { Evidence = Shown.Other }, Register)).ThenRefused("This is attached already.", "File");
        Given([.. Some.WithActivity, Shown.Attached]).When(it => it.Decide(Attach with { Note = null }, Register)).ThenRefused("Other evidence has this id.", "Evidence");
    }

    private static Outcome<ProgrammeEvent> When(AttachEvidence command) => Given(Some.WithActivity).When(it => it.Decide(command, Register));
}
