namespace CoordinationTracker;

/// <summary>Attach what shows that something was done: a file, or a document of the register, to an activity, a task's completion or a difficulty's resolution (S0.28).</summary>
public sealed record AttachEvidence(Guid Evidence, Guid Of, KeptFile? File = null, Guid? Document = null, Wording? Note = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AttachEvidence command, Directory directory)
    {
        var attached = new EvidenceAttached(command.Evidence, command.Of, command.File is { } file ? FileContent.Checked(file, nameof(command.File)) : null, command.Document,
            command.Note?.Checked(nameof(command.Note)));
        if (Evidences.Find(command.Evidence) is { } known)
        {
            if (known.Told == attached) return [];
            Refusal.If(true, nameof(command.Evidence), "Other evidence has this id.", "Mã này đã dùng cho minh chứng khác.");
        }
        RequireSigned();
        RequireId(command.Evidence, nameof(command.Evidence));
        RequireShowable(command.Of);
        Refusal.If(command.File is null == command.Document is null, nameof(command.File), "Choose a file or a document of the register; one of the two.", "Cần chọn tệp hoặc văn bản trong sổ; chỉ một trong hai.");
        Refusal.If(command.Document is { } document && directory.Documents.Find(document) is not { Withdrawal: null }, nameof(command.Document), "The register has no such document.", "Sổ văn bản không có văn bản này.");
        Refusal.If(Evidences.Of(command.Of).Any(evidence => evidence.Told.File?.Digest == attached.File?.Digest && evidence.Told.Document == attached.Document), nameof(command.File), "This is attached already.", "Minh chứng này đã được đính kèm.");
        return [attached];
    }

    // Nothing shows what is not said to have been done.
    private void RequireShowable(Guid of)
    {
        if (Activities.Find(of) is not null) RequireActivity(of);
        else if (Tasks.Find(of) is { } task) Refusal.If(task.Completed is null, nameof(AttachEvidence.Of), "This task has not been declared complete.", "Nhiệm vụ này chưa được báo cáo hoàn thành.");
        else if (Difficulties.Find(of) is { } difficulty) Refusal.If(difficulty.Resolution is null, nameof(AttachEvidence.Of), "This difficulty has not been resolved.", "Khó khăn này chưa được giải quyết.");
        else Refusal.If(true, nameof(AttachEvidence.Of), "There is no such activity, task or difficulty.", "Không có hoạt động, nhiệm vụ hoặc khó khăn này.");
    }
}
