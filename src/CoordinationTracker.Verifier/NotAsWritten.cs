namespace CoordinationTracker.Verifier;

/// <summary>A file is not as an archive, or a list of checkpoints, is written; the message says where it is not.</summary>
public sealed class NotAsWritten(string en, string vi) : Exception(en)
{
    public string InVietnamese { get; } = vi;

    public static void If(bool otherwise, string en, string vi)
    {
        if (otherwise) throw new NotAsWritten(en, vi);
    }
}
